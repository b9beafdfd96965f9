import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { downloadSubmissionFileRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Chip, Icon, Section } from '#web/staff-ui';
import { second, type Submission, useLanguage, type Version } from './milestones.ts';

const KIB = 1024;

/** What was handed in, the latest first, and what was said of it. */
export function Versions({ submission }: { readonly submission: Submission }) {
  const translate = useTranslate();
  if (submission.versions.length === 0) return <p className="muted">{translate('milestones.nothingYet')}</p>;
  return submission.versions.map((version) => <One key={version.number} {...{ version, submission }} />);
}

function One({ version, submission }: { readonly version: Version; readonly submission: Submission }) {
  const translate = useTranslate();
  const { number, submittedAt, isLate, isAnswer, digest, body, links, files, feedback } = version;
  return (
    <Section id={`version-${number}`} title={translate('milestones.version', { number, moment: second(submittedAt) })}>
      {(isLate || isAnswer) && (
        <p className="row wrap">
          {isLate && <Chip glyph="clock">{translate('standing.late')}</Chip>}
          {isAnswer && <Chip>{translate('milestones.isAnswer')}</Chip>}
        </p>
      )}
      {body && <p className="milestone-text">{body}</p>}
      {links.length > 0 && (
        <ul className="plain-list">
          {links.map((link) => (
            <li key={link} className="milestone-text">
              <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      {files.map((file) => (
        <SentFile key={file.fileId} submission={submission} file={file} />
      ))}
      <p className="muted milestone-text">SHA-256 {digest}</p>
      {feedback.map((given) => (
        <Given key={given.feedbackId} {...{ given, submission }} />
      ))}
    </Section>
  );
}

interface FileProps {
  readonly submission: Submission;
  readonly file: Version['files'][number];
}

function SentFile({ submission: { traineeId, milestone }, file }: FileProps) {
  const notify = useNotify();
  const { fileId, name, type, sizeBytes } = file;
  const params = { traineeId, milestoneId: milestone.milestoneId, fileId };
  const save = () =>
    download(downloadSubmissionFileRoute, { params }).catch((fault: Error) => notify(fault.message, { type: 'error' }));
  return (
    <p className="row wrap">
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void save()}>
        {name}
      </Button>
      <span className="muted">
        {type} {Math.ceil(sizeBytes / KIB)} KiB
      </span>
    </p>
  );
}

interface GivenProps {
  readonly given: Version['feedback'][number];
  readonly submission: Submission;
}

function Given({ given, submission: { milestone } }: GivenProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { authorName, verdict, reviseUntil, levels, comment, givenAt } = given;
  return (
    <div className="milestone-feedback">
      <p>
        <b>{translate(`milestones.verdicts.${verdict}`)}</b>{' '}
        {reviseUntil && translate('milestones.until', { moment: second(reviseUntil) })}
        <br />
        <span className="muted">
          {authorName}　{second(givenAt)}
        </span>
      </p>
      {levels.length > 0 && (
        <ul className="plain-list">
          {levels.map(({ criterionId, level }) => {
            const criterion = milestone.rubric.find((each) => each.criterionId === criterionId);
            return (
              <li key={criterionId}>
                {criterion?.name[language]}: {level} {criterion?.levels[level - 1]?.[language]}
              </li>
            );
          })}
        </ul>
      )}
      {comment && <p className="milestone-text">{comment}</p>}
    </div>
  );
}
