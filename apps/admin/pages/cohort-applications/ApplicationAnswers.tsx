import { Button } from '@mui/material';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { downloadCohortFileRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import type { Shown } from './one-application.ts';

type Answer = Shown['answers'][number];
const KIB = 1024;

/** What was answered in the version that counts; a draft is the applicant's alone. */
export function ApplicationAnswers({ shown: { id, answers } }: { shown: Shown }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  return (
    <Section id="answers" title={translate('cohortApplication.answers')}>
      {answers.length === 0 && <p className="muted">{translate('cohortApplication.noAnswers')}</p>}
      <div className="application-answers">
        {answers.map((answer) => (
          <div key={answer.questionId}>
            <h3>{answer.label[language]}</h3>
            {answer.text && <p className="application-text">{answer.text}</p>}
            {answer.links.length > 0 && <Links links={answer.links} />}
            {answer.files.map((file) => (
              <SentFile key={file.fileId} cohortApplicationId={id} file={file} />
            ))}
            {!answer.text && answer.links.length === 0 && answer.files.length === 0 && (
              <p className="muted">{translate('cohortApplication.noAnswer')}</p>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

const Links = ({ links }: { links: readonly string[] }) => (
  <ul className="plain-list">
    {links.map((link) => (
      <li key={link} className="cohort-mail">
        <a href={link} target="_blank" rel="noopener noreferrer nofollow">
          {link}
        </a>
      </li>
    ))}
  </ul>
);

function SentFile({ cohortApplicationId, file }: { cohortApplicationId: string; file: Answer['files'][number] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { fileId, name, type, sizeBytes } = file;
  const save = () =>
    download(downloadCohortFileRoute, { params: { cohortApplicationId, fileId } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <p className="row wrap">
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void save()}>
        {name}
      </Button>
      <span className="muted">{translate('cohortApplication.fileIs', { type, kib: Math.ceil(sizeBytes / KIB) })}</span>
    </p>
  );
}
