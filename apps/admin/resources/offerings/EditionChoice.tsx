import { MenuItem, TextField } from '@mui/material';
import { useGetList, useLocaleState, useTranslate } from 'react-admin';
import type { listEditionsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import type { ChangeOffering, OfferingWritten } from './offering-written.ts';

type Edition = AnswerFrom<typeof listEditionsRoute>['items'][number];

interface ChoiceProps {
  readonly written: OfferingWritten;
  readonly change: ChangeOffering;
}

/** Which edition; it gives the offering its first name. Exercises are planned with their seats, in a form of their own. */
export function EditionChoice({ written, change }: ChoiceProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { data = [] } = useGetList<Edition>('editions', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'fiscalYear', order: 'DESC' },
  });
  const editions = data.filter(({ isExercise }) => !isExercise);
  function choose(id: string) {
    const edition = editions.find((one) => one.id === id);
    const name = edition ? `${edition.course.name.ja} ${edition.name.ja}（${edition.fiscalYearInJapanese}）` : '';
    change({ editionId: id, ...(written.name ? {} : { name }) });
  }
  return (
    <TextField
      select
      required
      label={translate('offerings.fields.edition')}
      value={editions.length ? written.editionId : ''}
      onChange={(event) => choose(event.target.value)}
    >
      {editions.map((edition) => (
        <MenuItem key={edition.id} value={edition.id}>
          {edition.course.name[language]} {edition.name[language]}（{edition.fiscalYearInJapanese}）
        </MenuItem>
      ))}
    </TextField>
  );
}
