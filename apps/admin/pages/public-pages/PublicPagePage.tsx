import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewPublicPageRoute } from '#contract/routes';
import { call, type PathOf, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { PageForm } from './PageForm.tsx';
import { PageState } from './PageState.tsx';
import { Publication } from './Publication.tsx';
import { Trainers } from './Trainers.tsx';
import './public-pages.css';

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
      {answer && (
        <>
          <PageForm key={`${answer.kind}${answer.version}`} page={answer} onSaved={again} />
          {answer.version > 0 && (
            <Section id="preview" title={translate('publicPages.preview')}>
              <Publication page={answer} onChanged={again} />
              <div className="public-preview">
                {(['ja', 'en'] as const).map((language) => (
                  <article key={language} lang={language}>
                    <h3>{answer.title[language] || translate('publicPages.noTitle')}</h3>
                    <p className="muted">{answer.summary[language]}</p>
                    <div dangerouslySetInnerHTML={{ __html: answer.html[language] }} />
                  </article>
                ))}
              </div>
            </Section>
          )}
          {answer.kind === 'tracks' && <Trainers programId={programId} />}
        </>
      )}
    </Page>
  );
}
