import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { viewSeatAuditRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, Section } from '#web/staff-ui';

type Audit = AnswerFrom<typeof viewSeatAuditRoute>;
type Rule = Audit['rules'][number];
type Case = Audit['broken'][number];

/** The broken rules first, each with whom it concerns and what to do; below them those that hold. */
export function SeatRules({ rules, broken }: Pick<Audit, 'rules' | 'broken'>) {
  const translate = useTranslate();
  const cases = Map.groupBy(broken, ({ code }) => code);
  const holding = rules.filter(({ code }) => !cases.has(code));
  return (
    <>
      {rules.map((rule) => {
        const found = cases.get(rule.code);
        return found && <BrokenRule key={rule.code} rule={rule} cases={found} />;
      })}
      {holding.length > 0 && (
        <Section id="rules-that-hold" title={translate('seatAudit.holding', { count: holding.length })}>
          <ul className="stack">
            {holding.map((rule) => (
              <HoldingRule key={rule.code} rule={rule} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function HoldingRule({ rule: { ja, en } }: { rule: Rule }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <li className="row" style={{ alignItems: 'baseline' }}>
      <Chip glyph="done">{translate('seatAudit.holds')}</Chip>
      <span>{locale === 'en' ? en : ja}</span>
    </li>
  );
}

function BrokenRule({ rule, cases }: { rule: Rule; cases: readonly Case[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [says, todo] = locale === 'en' ? [rule.en, rule.todoEn] : [rule.ja, rule.todoJa];
  const count = (
    <Chip glyph="alert" tone="bad">
      {translate('seatAudit.cases', { count: cases.length })}
    </Chip>
  );
  return (
    <Section id={`rule-${rule.code}`} title={says} aside={count}>
      <p>
        <b>{translate('seatAudit.todo')}</b>　{todo}
      </p>
      <ul className="stack">
        {cases.map((one) => (
          <CaseLine key={`${one.applicationId}${one.offeringId}${one.found}`} found={one} />
        ))}
      </ul>
    </Section>
  );
}

function CaseLine({ found: { offeringId, offeringName, applicationId, people, found } }: { found: Case }) {
  const translate = useTranslate();
  const names = people.map((name) => translate('seatAudit.person', { name })).join('・');
  return (
    <li className="stack">
      <span className="row wrap">
        {offeringId && (
          <Link to={`/offerings/${offeringId}/show`}>{offeringName ?? translate('seatAudit.offering')}</Link>
        )}
        {names && <span>{names}</span>}
        {applicationId && <Link to={`/applications/${applicationId}`}>{translate('seatAudit.application')}</Link>}
      </span>
      <span className="muted" style={{ overflowWrap: 'anywhere' }}>
        {translate('seatAudit.record', { found })}
      </span>
    </li>
  );
}
