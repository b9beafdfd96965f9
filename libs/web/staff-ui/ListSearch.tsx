import { InputAdornment } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { Icon } from './Icon.tsx';

/** The always-visible search of a list; its name is its placeholder. */
function Search({ what }: { what: string; source: string; alwaysOn: boolean }) {
  const translate = useTranslate();
  const words = translate(what, { _: what });
  return (
    <TextInput
      source="q"
      resettable
      hiddenLabel
      label=""
      placeholder={words}
      slotProps={{
        htmlInput: { 'aria-label': translate('ui.searchFor', { what: words }) },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Icon name="search" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** As a filter element: `listSearch('resources.enrollments.search')`, a key or the words themselves. */
export const listSearch = (what: string) => <Search key="q" source="q" alwaysOn what={what} />;
