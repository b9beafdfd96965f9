import { Button } from '@mui/material';
import { DataTable, ListBase, Pagination, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listCoursesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Icon, listSearch, ListTools, Page } from '#web/staff-ui';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { useAbility } from '../../providers/use-abilities.ts';

type CourseRow = AnswerFrom<typeof listCoursesRoute>['items'][number];
const Col = DataTable.Col<CourseRow>;

export default function CourseList() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const mayDefine = useAbility('program.define');
  const field = (name: string) => translate(`courses.fields.${name}`);
  const create = (
    <Button variant="contained" component={Link} to="/courses/create" startIcon={<Icon name="plus" />}>
      {translate('courses.create')}
    </Button>
  );
  const table = (
    <DataTable<CourseRow>
      rowClick={mayDefine ? 'edit' : false}
      bulkActionButtons={false}
      empty={<p className="muted">{translate('courses.empty')}</p>}
    >
      <Col
        source="name"
        label={field('name')}
        render={({ id, name, abilities }) =>
          abilities.correct ? (
            <Link to={`/courses/${id}`} className="name-link">
              {name[language]}
            </Link>
          ) : (
            name[language]
          )
        }
      />
      <Col source="program" label={field('program')} disableSort render={(row) => row.program.name[language]} />
      <Col
        source="countsAs"
        label={field('countsAs')}
        disableSort
        render={(row) => translate(`courses.countsAs.${row.countsAs}`)}
      />
      <Col
        source="nextCourse"
        label={field('nextCourse')}
        disableSort
        render={(row) => row.nextCourse?.name[language] ?? '—'}
      />
      <Col source="editions" label={field('editions')} disableSort />
    </DataTable>
  );
  return (
    <ListBase<CourseRow> resource="courses" sort={{ field: 'code', order: 'ASC' }} perPage={25}>
      <Page title={translate('courses.title')} actions={mayDefine && create}>
        <div className="list-body">
          <ListTools filters={[listSearch('courses.search')]} />
          <RowsOrCards<CourseRow>
            table={table}
            empty={<p className="muted">{translate('courses.empty')}</p>}
            nameOf={({ name }) => name[language]}
            pathOf={({ id, abilities }) => (abilities.correct ? `/courses/${id}` : null)}
            wordsOf={({ program, countsAs }) => [program.name[language], translate(`courses.countsAs.${countsAs}`)]}
          />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </div>
      </Page>
    </ListBase>
  );
}
