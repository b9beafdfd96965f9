import { useState } from 'react';
import { keepEmergencyContactsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useWords } from '#web/ui';
import type { NeedsPart } from './needs.ts';
import { words } from './needs-words.ts';

const NOBODY = { name: '', relation: '', phone: '' };
const FIELDS = [
  ['name', 'contactName', 100, 'text'],
  ['relation', 'relation', 50, 'text'],
  ['phone', 'phone', 25, 'tel'],
] as const;

/** Whom to call in an emergency: one or two people. */
export function EmergencyContacts({ traineeId, needs }: NeedsPart) {
  const say = useWords(words);
  const [contacts, setContacts] = useState([needs.contacts[0] ?? NOBODY, needs.contacts[1] ?? NOBODY]);
  const [isKept, setKept] = useState(false);
  const keeping = useDeed(async (key) => {
    const named = contacts.filter((contact) => Object.values(contact).some((text) => text.trim() !== ''));
    await call(keepEmergencyContactsRoute, { params: { traineeId }, input: { contacts: named }, key });
    setKept(true);
  });
  const put = (at: number, changes: Partial<typeof NOBODY>) => {
    setKept(false);
    setContacts(contacts.map((contact, i) => (i === at ? { ...contact, ...changes } : contact)));
  };
  return (
    <section className="section" aria-labelledby="contacts">
      <h2 id="contacts">{say.contacts}</h2>
      <p>{say.contactsLead}</p>
      <Form onSubmit={() => keeping.run()}>
        <ErrorSummary title={say.failed} fault={keeping.fault} />
        {contacts.map((contact, at) => (
          // The first is called first: their place is their name.
          <fieldset key={at === 0 ? 'first' : 'second'} className="year-contact">
            <legend>{say.contact(at + 1)}</legend>
            {FIELDS.map(([field, label, longest, type]) => (
              <Field
                key={field}
                label={say[label]}
                type={type}
                maxLength={longest}
                value={contact[field]}
                onChange={(text) => put(at, { [field]: text })}
              />
            ))}
          </fieldset>
        ))}
        {isKept && (
          <Notice tone="ok" role="status">
            <p>{say.kept}</p>
          </Notice>
        )}
        {needs.abilities.write && (
          <Button type="submit" isBusy={keeping.isBusy}>
            {say.save}
          </Button>
        )}
      </Form>
    </section>
  );
}
