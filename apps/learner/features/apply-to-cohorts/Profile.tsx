import { useEffect, useState } from 'react';
import { keepApplicantProfileRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, CheckBox, ErrorSummary, Field, Form, Notice, useWords } from '#web/ui';
import { useMe } from '../../session.tsx';
import type { Cohort } from './cohort-shown.ts';
import { words } from './words.ts';

const emptyFor = (name: string) => ({
  name,
  kana: '',
  bornOn: '',
  school: '',
  region: '',
  livesInJapan: true,
  isGraduate: false,
  guardianMail: '' as string | null,
  version: 0,
});

/** Who applies; kept apart from what is written. */
export function Profile({ cohort, onKept }: { cohort: Cohort; onKept: () => void }) {
  const say = useWords(words);
  const { name } = useMe().account;
  const [profile, setProfile] = useState(cohort.profile ?? emptyFor(name));
  const [isKept, setKept] = useState(false);
  const { cohortId } = cohort;
  const isNone = cohort.profile === null;
  // What was erased is not offered to be kept again.
  useEffect(() => {
    if (!isNone) return;
    setKept(false);
    setProfile(emptyFor(name));
  }, [isNone, name]);
  const keep = useDeed((key) => call(keepApplicantProfileRoute, { params: { cohortId }, input: profile, key }));
  const put = (changes: Partial<typeof profile>) => {
    setKept(false);
    setProfile({ ...profile, ...changes });
  };
  const submit = async () => {
    const kept = await keep.run();
    if (!kept) return;
    setProfile(kept);
    setKept(true);
    onKept();
  };
  const line = (field: 'name' | 'kana' | 'school' | 'region', longest: number) => (
    <Field
      label={say[field]}
      maxLength={longest}
      value={profile[field]}
      onChange={(text) => put({ [field]: text })}
      {...(field === 'name' && { autoComplete: 'name' })}
    />
  );
  return (
    <section className="section" aria-labelledby="profile">
      <h2 id="profile">{say.profile}</h2>
      <p>{say.profileLead}</p>
      <Form onSubmit={submit}>
        <ErrorSummary fault={keep.fault} />
        {line('name', 100)}
        {line('kana', 100)}
        <Field
          label={say.bornOn}
          type="date"
          autoComplete="bday"
          value={profile.bornOn}
          onChange={(bornOn) => put({ bornOn })}
        />
        {line('school', 200)}
        {line('region', 50)}
        <CheckBox
          id="lives-in-japan"
          label={say.livesInJapan}
          isChecked={profile.livesInJapan}
          onChange={(livesInJapan) => put({ livesInJapan })}
        />
        <CheckBox
          id="is-graduate"
          label={say.isGraduate}
          isChecked={profile.isGraduate}
          onChange={(isGraduate) => put({ isGraduate })}
        />
        <Field
          label={say.guardianMail}
          hint={say.guardianHint}
          type="email"
          inputMode="email"
          maxLength={254}
          value={profile.guardianMail ?? ''}
          onChange={(guardianMail) => put({ guardianMail })}
        />
        {isKept && (
          <Notice tone="ok" role="status">
            <p>{say.profileKept}</p>
          </Notice>
        )}
        <Button type="submit" look={['primary', 'block']} isBusy={keep.isBusy}>
          {say.keep}
        </Button>
      </Form>
    </section>
  );
}
