import { Button } from '@mui/material';
import { DataTable, ListBase, Pagination, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listEditionsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { fiscalYearText, Icon, listSearch, ListTools, Page } from '#web/staff-ui';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { useAbility } from '../../providers/use-abilities.ts';

type EditionRow = AnswerFrom<typeof listEditionsRoute>['items'][number];
const Col = DataTable.Col<EditionRow>;

export default function EditionList() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const mayDefine = useAbility('program.define');
  const field = (name: string) => translate(`editions.fields.${name}`);
  const create = (
    <Button variant="contained" component={Link} to="/editions/create" startIcon={<Icon name="plus" />}>
      {translate('editions.create')}
    </Button>
  );
  const table = (
    <DataTable<EditionRow> rowClick="show" bulkActionButtons={false} empty={<EmptyList of="editions" />}>
      <Col
        source="name"
        label={field('name')}
        render={(row) => (
          <Link to={`/editions/${row.id}/show`} onClick={(event) => event.stopPropagation()} className="name-link">
            {row.name[language]}
          </Link>
        )}
      />
      <Col source="course" label={field('course')} disableSort render={(row) => row.course.name[language]} />
      <Col source="fiscalYear" label={field('fiscalYear')} render={(row) => fiscalYearText(Number(row.fiscalYear))} />
      <Col source="code" label={field('code')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col source="offerings" label={field('offerings')} disableSort />
    </DataTable>
  );
  return (
    <ListBase<EditionRow> resource="editions" sort={{ field: 'fiscalYear', order: 'DESC' }} perPage={25}>
      <Page title={translate('editions.title')} actions={mayDefine && create}>
        <div className="list-body">
          <ListTools filters={[listSearch('editions.search')]} />
          <RowsOrCards<EditionRow>
            table={table}
            empty={<EmptyList of="editions" />}
            nameOf={({ name }) => name[language]}
            pathOf={({ id }) => `/editions/${id}/show`}
            wordsOf={({ course, fiscalYear }) => [course.name[language], fiscalYearText(Number(fiscalYear))]}
          />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </div>
      </Page>
    </ListBase>
  );
}
