import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { searchOrganizationsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

interface Prefecture {
  readonly id: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly chosen: Prefecture | null;
  readonly onChange: (prefecture: Prefecture | null) => void;
}

/** One of the 47, found by name, kana or code. */
export function PrefectureChoice({ chosen, onChange }: ChoiceProps) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const { answer } = useAnswer(() => {
    const q = words.trim();
    if (!q) return Promise.resolve({ items: [], readAs: null });
    return call(searchOrganizationsRoute, { input: { q, type: 'prefecture' as const, limit: 47 } });
  }, [words]);
  return (
    <Autocomplete<Prefecture>
      value={chosen}
      options={answer?.items ?? []}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text) => setWords(text)}
      onChange={(_, found) => onChange(found && { id: found.id, name: found.name })}
      noOptionsText={translate('venues.noPrefecture')}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('venues.fields.prefectureId')}
          helperText={translate('venues.hints.prefectureId')}
        />
      )}
    />
  );
}
