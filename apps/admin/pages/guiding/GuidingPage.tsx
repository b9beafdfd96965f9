import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listGuidedRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Chip, Page, Section } from '#web/staff-ui';
import './guiding.css';

type Guided = AnswerFrom<typeof listGuidedRoute>;
type Trainee = Guided['items'][number];

/** Whom somebody guides this year, and what each needs of them: their own mentees first, who needs most on top. */
export default function GuidingPage() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listGuidedRoute, { input: {} }), []);
  return (
    <Page
      title={translate('guiding.title')}
      lead={answer && translate('guiding.lead', { days: answer.silentAfter })}
      width="wide"
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer && <Trainees guided={answer} />}
    </Page>
  );
}

function Trainees({ guided: { items, counts } }: { guided: Guided }) {
  const translate = useTranslate();
  if (items.length === 0) return <p className="muted">{translate('guiding.none')}</p>;
  const mine = items.filter(({ isMine }) => isMine);
  const others = items.filter(({ isMine }) => !isMine);
  return (
    <>
      <p>{translate('guiding.counts', counts)}</p>
      {mine.length > 0 && <Group id="mine" trainees={mine} />}
      {others.length > 0 && <Group id={mine.length > 0 ? 'others' : 'all'} trainees={others} />}
    </>
  );
}

function Group({ id, trainees }: { id: 'mine' | 'others' | 'all'; trainees: readonly Trainee[] }) {
  const translate = useTranslate();
  return (
    <Section id={`guiding-${id}`} title={translate(`guiding.groups.${id}`)}>
      <ol className="guided">
        {trainees.map((trainee) => (
          <Row key={trainee.traineeId} trainee={trainee} />
        ))}
      </ol>
    </Section>
  );
}

function Row({ trainee }: { trainee: Trainee }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { traineeId, name, track, seminar, programName, needs, silentDays } = trainee;
  const amounts = {
    'awaits-answer': trainee.unanswered,
    'awaits-feedback': trainee.waiting,
    overdue: trainee.overdue,
    silent: silentDays,
  };
  return (
    <li>
      <div>
        <Link to={`/trainees/${traineeId}/show`} className="name-link">
          {name}
        </Link>
        <p className="muted">
          {[programName[language], track[language], seminar?.[language]].filter(Boolean).join('　')}
        </p>
      </div>
      <p className="needs">
        {needs.map((need) => (
          <Chip key={need} glyph={need === 'overdue' ? 'alert' : 'clock'} tone={need === 'overdue' ? 'bad' : 'warn'}>
            {translate(`guiding.needs.${need}`, { count: amounts[need] })}
          </Chip>
        ))}
        {needs.length === 0 && <span className="muted">{translate('guiding.well', { count: silentDays })}</span>}
      </p>
    </li>
  );
}
