import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewPublicPageRoute } from '#contract/routes';
import { type AnswerFrom, call, type PathOf, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { PageForm } from './PageForm.tsx';
import { PageState } from './PageState.tsx';
import { Publication } from './Publication.tsx';
import { Trainers } from './Trainers.tsx';
import './public-pages.css';

type Written = AnswerFrom<typeof viewPublicPageRoute>;
type PageKind = PathOf<typeof viewPublicPageRoute>['pageKind'];

/** One public page: written in both languages, looked at, published. */
export default function PublicPagePage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { programId = '', pageKind = '' } = useParams();
  const params = { programId, pageKind: pageKind as PageKind };
  const { answer, fault, again } = useAnswer(() => call(viewPublicPageRoute, { params }), [programId, pageKind]);
  const name = answer?.program.name[locale === 'en' ? 'en' : 'ja'] ?? '';
  return (
    <Page
      title={translate(`publicPages.kinds.${pageKind}`, { _: translate('publicPages.title') })}
      lead={answer && <PageState state={answer.state} />}
      crumbs={[
        [translate('programs.title'), '/programs'],
        [name, `/programs/${programId}`],
        [translate('publicPages.title'), `/programs/${programId}/public-pages`],
      ]}
      width="wide"
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer && <Parts page={answer} again={again} />}
    </Page>
  );
}

const Parts = ({ page, again }: { readonly page: Written; readonly again: () => void }) => (
  <>
    <PageForm key={`${page.kind}${page.version}`} page={page} onSaved={again} />
    {page.version > 0 && <Preview page={page} onChanged={again} />}
    {page.kind === 'tracks' && <Trainers programId={page.program.id} />}
  </>
);

function Preview({ page, onChanged }: { readonly page: Written; readonly onChanged: () => void }) {
  const translate = useTranslate();
  const { title, summary, html } = page;
  return (
    <Section id="preview" title={translate('publicPages.preview')}>
      <Publication page={page} onChanged={onChanged} />
      <div className="public-preview">
        {(['ja', 'en'] as const).map((language) => (
          <article key={language} lang={language}>
            <p>
              <strong>{title[language] || translate('publicPages.noTitle')}</strong>
            </p>
            <p className="muted">{summary[language]}</p>
            <div dangerouslySetInnerHTML={{ __html: html[language] }} />
          </article>
        ))}
      </div>
    </Section>
  );
}
