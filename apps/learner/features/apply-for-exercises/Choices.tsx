import { ButtonLink, Icon, useWords } from '#web/ui';
import { Days, exerciseAddress, type OpenExercise, type OpenOffering, useDays } from '../../parts/exercises.tsx';
import { MOST_CHOICES, searchOf, type useChoices } from './choices.ts';
import { words } from './words.ts';

type Chosen = ReturnType<typeof useChoices>;

/** The ranked choices, which move up and down, and the way on. */
export function Choices({ exercise, chosen }: { exercise: OpenExercise; chosen: Chosen }) {
  const say = useWords(words);
  const ranked = chosen.choices.flatMap((id) => exercise.offerings.find((offering) => offering.id === id) ?? []);
  const open = Array.from({ length: MOST_CHOICES - ranked.length }, (_, i) => ranked.length + i + 1);
  return (
    <section className="card card-tint" aria-labelledby="choices">
      <h2 id="choices" className="h-small">
        {say.yourChoices}
      </h2>
      <ol className="choices" aria-live="polite">
        {ranked.map((offering, at) => (
          <Choice key={offering.id} offering={offering} at={at} of={ranked.length} chosen={chosen} />
        ))}
        {open.map((at) => (
          <li key={at} className="is-empty">
            <span className="rank">{say.rank(at)}</span>
            <p className="what">
              {say.notChosen}
              <br />
              <span className="small">{say.addBelow}</span>
            </p>
          </li>
        ))}
      </ol>
      {ranked.length > 0 && (
        <p className="actions mt-2">
          <ButtonLink
            look={['primary']}
            href={`${exerciseAddress(exercise.edition.id)}/application${searchOf(chosen.choices)}`}
          >
            {say.proceed}
            <Icon name="next" />
          </ButtonLink>
          <span className="muted">{say.proceedNote}</span>
        </p>
      )}
    </section>
  );
}

interface Ranked {
  readonly offering: OpenOffering;
  readonly at: number;
  readonly of: number;
  readonly chosen: Chosen;
}

function Choice({ offering, at, of, chosen }: Ranked) {
  const say = useWords(words);
  const days = useDays()(offering);
  const { venue } = offering;
  const rank = say.rank(at + 1);
  return (
    <li>
      <span className="rank">{rank}</span>
      <p className="what">
        <strong>
          <Days {...offering} />
        </strong>{' '}
        {venue?.prefecture}
        <br />
        <span className="small">{[venue?.name, offering.mark === '×' && say.waits].filter(Boolean).join(' ・ ')}</span>
      </p>
      <span className="tools">
        <Tool
          icon="chevron"
          className="up"
          label={`${rank} ${days}: ${say.raise}`}
          off={at === 0}
          act={() => chosen.raise(offering.id)}
        />
        <Tool
          icon="chevron"
          label={`${rank} ${days}: ${say.lower}`}
          off={at === of - 1}
          act={() => chosen.lower(offering.id)}
        />
        <Tool icon="x" label={`${rank} ${days}: ${say.leaveOut}`} act={() => chosen.leaveOut(offering.id)} />
      </span>
    </li>
  );
}

interface ToolProps {
  readonly icon: 'chevron' | 'x';
  readonly label: string;
  readonly className?: string;
  readonly off?: boolean;
  readonly act: () => void;
}

const Tool = ({ icon, label, className, off, act }: ToolProps) => (
  <button className="icon-btn" type="button" aria-label={label} disabled={off} onClick={act}>
    <Icon name={icon} className={className} />
  </button>
);
