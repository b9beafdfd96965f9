import { useState } from 'react';
import { enterRegisterRoute, leaveRegisterRoute, viewMyRegisterRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, CheckBox, ErrorSummary, Field, Form, Loaded, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';
import { AskedToAssist } from './AskedToAssist.tsx';
import { registerWords } from './register-words.ts';

type Register = AnswerFrom<typeof viewMyRegisterRoute>;
type ContactFor = NonNullable<Register['entry']>['contactFor'][number];
const CONTACTS: readonly ContactFor[] = ['assistant', 'events', 'surveys'];

/** Graduates alone: whether they are in the register and for what, and what they are asked. */
export function GraduateRegister({ year: { traineeId } }: { year: MyYear }) {
  const [changes, setChanges] = useState(0);
  const asked = useAnswer(() => call(viewMyRegisterRoute, { params: { traineeId } }), [traineeId, changes]);
  const onChanged = () => setChanges(changes + 1);
  return (
    <Loaded from={asked}>
      {(register) =>
        register.isGraduate && (
          <>
            <AskedToAssist invitations={register.invitations} onChanged={onChanged} />
            <Entry key={changes} {...{ register, onChanged }} />
          </>
        )
      }
    </Loaded>
  );
}

interface EntryProps {
  readonly register: Register;
  readonly onChanged: () => void;
}

function Entry({ register: { traineeId, entry }, onChanged }: EntryProps) {
  const say = useWords(registerWords);
  const [region, setRegion] = useState(entry?.region ?? '');
  const [contactFor, setContactFor] = useState<readonly ContactFor[]>(entry?.contactFor ?? []);
  const entering = useDeed(async (key) => {
    const input = { region, contactFor: [...contactFor] };
    await call(enterRegisterRoute, { params: { traineeId }, input, key });
    onChanged();
  });
  const leaving = useDeed(async (key) => {
    await call(leaveRegisterRoute, { params: { traineeId }, key });
    onChanged();
  });
  const tick = (one: ContactFor) => (isTicked: boolean) =>
    setContactFor(isTicked ? [...contactFor, one] : contactFor.filter((each) => each !== one));
  return (
    <section className="section" aria-labelledby="register">
      <h2 id="register">{say.title}</h2>
      <p>{entry ? <strong>{say.isIn}</strong> : say.lead}</p>
      <Form onSubmit={async () => void (await entering.run())}>
        <ErrorSummary fault={entering.fault ?? leaving.fault} />
        <Field label={say.region} hint={say.regionHint} value={region} maxLength={60} onChange={setRegion} />
        <fieldset className="stack-05 mt-2">
          <legend className="label">{say.contact}</legend>
          {CONTACTS.map((one) => (
            <CheckBox
              key={one}
              id={`contact-${one}`}
              label={say.contactFor[one]}
              isChecked={contactFor.includes(one)}
              onChange={tick(one)}
            />
          ))}
        </fieldset>
        <p className="actions mt-2">
          <Button look={['primary']} type="submit" isBusy={entering.isBusy}>
            {entry ? say.change : say.enter}
          </Button>
          {entry && (
            <Button isBusy={leaving.isBusy} onClick={() => void leaving.run()}>
              {say.leave}
            </Button>
          )}
        </p>
      </Form>
    </section>
  );
}
