import { Button, Field, Icon, useWords } from '#web/ui';
import { useMe } from '../../session.tsx';
import { words } from './apply-words.ts';
import type { Companion, useCompanions } from './companions.ts';

/** Who takes part: whoever applies, and the people they bring along. */
export function Party({ party }: { party: ReturnType<typeof useCompanions> }) {
  const say = useWords(words);
  const me = useMe();
  const { rows } = party;
  return (
    <section className="section sec-near" aria-labelledby="who">
      <h2 id="who">{say.who}</h2>
      <p className="mt-1">
        <strong>{me.account.name}</strong> <span className="muted">（{say.you}）</span>
      </p>
      <p>{rows.length === 0 ? say.alone : say.together(rows.length + 1)}</p>
      <ul className="party mt-2">
        {rows.map(({ key, companion }, at) => (
          <li key={key}>
            <Fields at={at + 1} companion={companion} onChange={(changed) => party.change(key, changed)} />
            <p>
              <Button look={['small']} onClick={() => party.remove(key)}>
                <Icon name="x" />
                {say.remove}
                <span className="vh">（{say.companion(at + 1)}）</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p className="actions mt-2">
        <Button onClick={() => party.add('member')}>
          <Icon name="plus" />
          {say.addById}
        </Button>
        <Button onClick={() => party.add('invited')}>
          <Icon name="plus" />
          {say.addByMail}
        </Button>
      </p>
    </section>
  );
}

interface FieldsProps {
  readonly at: number;
  readonly companion: Companion;
  readonly onChange: (companion: Companion) => void;
}

function Fields({ at, companion, onChange }: FieldsProps) {
  const say = useWords(words);
  const id = `companion-${at}`;
  const label = (what: string) => `${say.companion(at)}: ${what}`;
  if (companion.kind === 'member') {
    return (
      <Field
        id={id}
        label={label(say.signInId)}
        hint={say.signInIdHint}
        value={companion.signInId}
        autoCapitalize="none"
        onChange={(signInId) => onChange({ ...companion, signInId })}
      />
    );
  }
  return (
    <>
      <Field
        id={id}
        label={label(say.name)}
        value={companion.name}
        onChange={(name) => onChange({ ...companion, name })}
      />
      <Field
        label={label(say.mail)}
        hint={say.mailHint}
        type="email"
        value={companion.mail}
        onChange={(mail) => onChange({ ...companion, mail })}
      />
    </>
  );
}
