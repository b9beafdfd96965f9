import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { searchOrganizationsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';

export type OrganizationFound = AnswerFrom<typeof searchOrganizationsRoute>['items'][number];

/** One organization, found by name, kana or code. */
export function OrganizationPicker({ onPick }: { onPick: (found: OrganizationFound | null) => void }) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const { answer } = useAnswer(
    () =>
      words.trim()
        ? call(searchOrganizationsRoute, { input: { q: words.trim(), limit: 20 } })
        : Promise.resolve({ items: [], readAs: null }),
    [words],
  );
  return (
    <Autocomplete<OrganizationFound>
      options={answer?.items ?? []}
      filterOptions={(options) => options}
      getOptionLabel={({ fullName, code }) => `${fullName}（${code}）`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text) => setWords(text)}
      onChange={(_, found) => onPick(found)}
      noOptionsText={translate('offerings.extending.none')}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('offerings.extending.organization')}
          helperText={translate('offerings.extending.organizationHint')}
        />
      )}
    />
  );
}
