import { Chip, useWords } from '#web/ui';
import { ApplicationChip, Days, type MyApplication } from '../../parts/exercises.tsx';
import { words } from './words.ts';

type Choice = MyApplication['choices'][number];

/** How each of the ranked choices stands. */
export function Wishes({ party }: { party: MyApplication }) {
  const say = useWords(words);
  const choices = party.choices.some(({ id }) => id === party.offering.id) ? party.choices : [party.offering];
  return (
    <section className="section sec-near" aria-labelledby="choices">
      <h2 id="choices">{say.choices}</h2>
      <ol className="rows wish mt-1">
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <p className="row">
              <span className="rank">{say.rank(at + 1)}</span>
              <Standing party={party} choice={choice} />
            </p>
            <p>
              <strong>
                <Days {...choice} />
              </strong>{' '}
              {choice.venueName ?? choice.name}
            </p>
            <Explanation party={party} choice={choice} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Standing {
  readonly party: MyApplication;
  readonly choice: Choice;
}

/** Where seats are held, or where nobody holds any, the state of the whole; the other choices stand back. */
function Standing({ party, choice }: Standing) {
  const say = useWords(words);
  const { state, holdsSeats, positions, offering } = party;
  const position = positions.find(({ offeringId }) => offeringId === choice.id)?.position;
  if (!holdsSeats || offering.id === choice.id) return <ApplicationChip state={state} position={position} />;
  if (state === 'awaiting-approval') return <Chip icon="todo">{say.spare}</Chip>;
  return <Chip icon="x">{say.given}</Chip>;
}

function Explanation({ party, choice }: Standing) {
  const say = useWords(words);
  if (!party.holdsSeats || party.offering.id === choice.id) return null;
  return <p className="small muted">{party.state === 'awaiting-approval' ? say.spareText : say.givenText}</p>;
}
