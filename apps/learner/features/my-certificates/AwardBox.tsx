import { myBadgeDataRoute, myBadgeImageRoute, myCertificateRoute } from '#contract/routes';
import { Chip, fiscalYearText, Notice, useBilingual, useLanguage, useWords } from '#web/ui';
import { type Award, issuedText } from './awards.ts';
import { GetButton } from './GetButton.tsx';
import { Medal } from './Medal.tsx';
import { ShareLink } from './ShareLink.tsx';
import { words } from './words.ts';

/** One edition and everything earned in it, as a table. */
export function AwardBox({ awards }: { awards: readonly Award[] }) {
  const say = useWords(words);
  const both = useBilingual();
  const { language } = useLanguage();
  const [first] = awards;
  if (!first) return null;
  const shared = awards.find(({ status }) => status === 'active') ?? first;
  const unprintable = awards.find((award) => award.status === 'active' && award.unprintable)?.unprintable;
  return (
    <div className="cred">
      <div className="cred-head">
        <Medal isBadge={awards.some(({ hasBadge, status }) => hasBadge && status === 'active')} />
        <div>
          <p className="small muted">
            {both(first.course)} {fiscalYearText(first.fiscalYear, language)}
          </p>
          <h3>{both(first.edition)}</h3>
        </div>
      </div>
      {unprintable && (
        <Notice tone="warn" title={say.unprintable(unprintable)}>
          <p>{say.unprintableLead}</p>
        </Notice>
      )}
      <table className="tbl" role="table">
        <caption className="vh">{both(first.edition)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[say.kind, say.number, say.issuedOn, say.status, say.get].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {awards.flatMap((award) => [
            <AwardRow key={award.id} award={award} />,
            ...(award.hasBadge && award.status === 'active'
              ? [<AwardRow key={`${award.id}-badge`} award={award} isBadge />]
              : []),
          ])}
        </tbody>
      </table>
      <ShareLink award={shared} />
    </div>
  );
}

function AwardRow({ award, isBadge = false }: { award: Award; isBadge?: boolean }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const revision = award.revision > 1 || award.status === 'superseded' ? say.revision(award.revision) : '';
  const name = isBadge ? say.badge : `${say[award.kind]}${revision}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell" data-label={say.number}>
        <span className="num">{award.number}</span>
      </td>
      <td role="cell" data-label={say.issuedOn}>
        {issuedText(award.issuedOn, language)}
      </td>
      <td role="cell" data-label={say.status}>
        <Status award={award} />
      </td>
      <td role="cell" className="get-cell">
        {award.status === 'active' && (
          <span className="get">
            {isBadge ? (
              <>
                <GetButton route={myBadgeImageRoute} awardId={award.id} of={say.badge}>
                  {say.picture}
                </GetButton>
                <GetButton route={myBadgeDataRoute} awardId={award.id} of={say.badge}>
                  {say.data}
                </GetButton>
              </>
            ) : (
              <GetButton route={myCertificateRoute} awardId={award.id} of={name}>
                PDF
              </GetButton>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

function Status({ award: { status } }: { award: Award }) {
  const say = useWords(words);
  const why = { superseded: say.supersededWhy, revoked: say.revokedWhy, expired: '', active: '' }[status];
  return (
    <span>
      {status === 'active' ? (
        <Chip icon="check" tone="ok">
          {say.active}
        </Chip>
      ) : (
        <Chip icon="x">{say[status]}</Chip>
      )}
      {why && (
        <>
          <br />
          <span className="small muted">{why}</span>
        </>
      )}
    </span>
  );
}
