import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { listPublicPagesRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Icon, instantText, Page, Section } from '#web/staff-ui';
import { PageState } from './PageState.tsx';
import './public-pages.css';

type Listed = AnswerFrom<typeof listPublicPagesRoute>;

/** What a program tells the public of itself, and which texts it still lacks. */
export default function PublicPagesPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { programId = '' } = useParams();
  const { answer, fault } = useAnswer(() => call(listPublicPagesRoute, { params: { programId } }), [programId]);
  const name = answer?.program.name[locale === 'en' ? 'en' : 'ja'] ?? '';
  return (
    <Page
      title={translate('publicPages.title')}
      lead={translate('publicPages.lead')}
      crumbs={[
        [translate('programs.title'), '/programs'],
        [name, `/programs/${programId}`],
      ]}
      width="narrow"
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer && <Kinds listed={answer} />}
      {answer && <Missing listed={answer} />}
    </Page>
  );
}

function Kinds({ listed: { program, addresses, items } }: { listed: Listed }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isAnythingPublic = items.some(({ publishedAt }) => publishedAt);
  return (
    <>
      {isAnythingPublic && (
        <p className="public-ways">
          <a href={addresses.ja} target="_blank" rel="noreferrer">
            {translate('publicPages.openJa')}
          </a>
          <a href={addresses.en} target="_blank" rel="noreferrer">
            {translate('publicPages.openEn')}
          </a>
        </p>
      )}
      <ul className="public-kinds">
        {items.map(({ kind, state, title, changedAt }) => (
          <li key={kind}>
            <Link to={`/programs/${program.id}/public-pages/${kind}`} className="name-link">
              {translate(`publicPages.kinds.${kind}`)}
            </Link>
            <PageState state={state} />
            <p className="muted">
              {title[locale === 'en' ? 'en' : 'ja'] || title.ja}
              {changedAt && `　${translate('publicPages.changedAt', { at: instantText(changedAt) })}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ listed: { program, missing } }: { listed: Listed }) {
  const translate = useTranslate();
  const wordsOf = ({ about, name, field, language }: Listed['missing'][number]) =>
    translate('publicPages.missingText', {
      name: about === 'page' ? translate(`publicPages.kinds.${name}`) : name,
      field: translate(`publicPages.fields.${field}`),
      language: translate(`publicPages.languages.${language}`),
    });
  const pathOf = ({ about, name }: Listed['missing'][number]) =>
    about === 'page' ? `/programs/${program.id}/public-pages/${name}` : `/programs/${program.id}`;
  return (
    <Section id="missing" title={translate('publicPages.missing')}>
      {missing.length === 0 && (
        <p className="note">
          <Icon name="check" />
          <span>{translate('publicPages.nothingMissing')}</span>
        </p>
      )}
      <ul className="public-missing">
        {missing.map((text) => (
          <li key={`${text.id}${text.field}${text.language}`}>
            <Link to={pathOf(text)}>{wordsOf(text)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
