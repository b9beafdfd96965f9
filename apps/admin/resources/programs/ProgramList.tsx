import { Button } from '@mui/material';
import { DataTable, ListBase, Pagination, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listProgramsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Icon, listSearch, ListTools, Page } from '#web/staff-ui';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { useAbility } from '../../providers/use-abilities.ts';

type ProgramRow = AnswerFrom<typeof listProgramsRoute>['items'][number];
const Col = DataTable.Col<ProgramRow>;

export default function ProgramList() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const mayDefine = useAbility('program.define');
  const field = (name: string) => translate(`programs.fields.${name}`);
  const create = (
    <Button variant="contained" component={Link} to="/programs/create" startIcon={<Icon name="plus" />}>
      {translate('programs.create')}
    </Button>
  );
  const table = (
    <DataTable<ProgramRow>
      rowClick={mayDefine ? 'edit' : false}
      bulkActionButtons={false}
      empty={<p className="muted">{translate('programs.empty')}</p>}
    >
      <Col
        source="name"
        label={field('name')}
        render={({ id, name, abilities }) =>
          abilities.correct ? (
            <Link to={`/programs/${id}`} className="name-link">
              {name[language]}
            </Link>
          ) : (
            name[language]
          )
        }
      />
      <Col source="code" label={field('code')} cellClassName="opt" headerClassName="opt" />
      <Col
        source="organization"
        label={field('organization')}
        disableSort
        render={({ organization }) => organization.name}
      />
      <Col source="courses" label={field('courses')} disableSort />
    </DataTable>
  );
  return (
    <ListBase<ProgramRow> resource="programs" sort={{ field: 'code', order: 'ASC' }} perPage={25}>
      <Page title={translate('programs.title')} actions={mayDefine && create}>
        <div className="list-body">
          <ListTools filters={[listSearch('programs.search')]} />
          <RowsOrCards<ProgramRow>
            table={table}
            empty={<p className="muted">{translate('programs.empty')}</p>}
            nameOf={({ name }) => name[language]}
            pathOf={({ id, abilities }) => (abilities.correct ? `/programs/${id}` : null)}
            wordsOf={({ organization, code }) => [organization.name, code]}
          />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </div>
      </Page>
    </ListBase>
  );
}
