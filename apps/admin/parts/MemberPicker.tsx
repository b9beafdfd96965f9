import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { listMembersRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';

export type MemberFound = AnswerFrom<typeof listMembersRoute>['items'][number];

interface PickerProps {
  readonly label: string;
  readonly hint?: string;
  /** Of which organization, where one reaches several. */
  readonly organizationId?: string | undefined;
  readonly chosen: readonly MemberFound[];
  readonly onChange: (chosen: readonly MemberFound[]) => void;
  /** One alone may be chosen. */
  readonly isOne?: boolean;
}

/** Members of an organization, found by name, kana, number or mail. */
export function MemberPicker({ label, hint, organizationId, chosen, onChange, isOne = false }: PickerProps) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const { answer, isAsking } = useAnswer(() => {
    const narrowed = organizationId ? { organizationId: organizationId as never } : {};
    return call(listMembersRoute, { input: { q: words.trim(), perPage: 50, ...narrowed } });
  }, [words, organizationId]);
  const found = (answer?.items ?? []).filter(({ status }) => status !== 'ended');
  // Whoever reaches several organizations has to tell apart people of one name.
  const areSeveral = new Set([...found, ...chosen].map((member) => member.organizationId)).size > 1;
  return (
    <Autocomplete<MemberFound, true>
      multiple
      // Those of the words before would be somebody else under a quick press.
      options={isAsking ? [] : found}
      loading={isAsking}
      loadingText={translate('ra.message.loading')}
      value={[...chosen]}
      filterOptions={(options) => options}
      getOptionLabel={({ name, staffNumber, department, organizationName }) =>
        [name, areSeveral && organizationName, department, staffNumber].filter(Boolean).join('　')
      }
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text) => setWords(text)}
      onChange={(_, members) => onChange(isOne ? members.slice(-1) : members)}
      noOptionsText={translate('applications.noMember')}
      renderInput={(params) => <TextField {...params} label={label} helperText={hint} />}
    />
  );
}
