import { SelectInput, useTranslate } from 'react-admin';
import { listMembersRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

/** A filter with the departments there are. */
export function useDepartmentFilter() {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(listMembersRoute, { input: { perPage: 1 } }), []);
  const choices = (answer?.departments ?? []).map((name) => ({ id: name, name }));
  return (
    <SelectInput key="department" source="department" label={translate('people.fields.department')} choices={choices} />
  );
}
