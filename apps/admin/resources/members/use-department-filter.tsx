import { SelectInput, useListContext, useTranslate } from 'react-admin';

/** A filter with the departments there are, as the list answers them. */
export function useDepartmentFilter() {
  const translate = useTranslate();
  const { meta } = useListContext();
  const departments = (meta as { departments?: string[] } | undefined)?.departments ?? [];
  const choices = departments.map((name) => ({ id: name, name }));
  return (
    <SelectInput key="department" source="department" label={translate('people.fields.department')} choices={choices} />
  );
}
