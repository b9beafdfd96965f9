import { DataTable, ListBase, Pagination, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listCohortsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, fiscalYearText, instantText, listSearch, ListTools, Page } from '#web/staff-ui';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { namesOf, titleOf, useLanguage, type WorkListed } from './work.ts';

const Col = DataTable.Col<WorkListed>;
const MOST_COHORTS = 200;
const pathOf = ({ id }: WorkListed) => `/works/${id}/show`;
const visibilities = ['private', 'cohort', 'public'] as const;

/** The works in reach: which are public, and who has consented to which. */
export default function WorkList() {
  const translate = useTranslate();
  return (
    <ListBase<WorkListed> resource="works" sort={{ field: 'writtenAt', order: 'DESC' }} perPage={50}>
      <Page title={translate('works.title')} lead={translate('works.lead')}>
        <Body />
      </Page>
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const language = useLanguage();
  const cohorts = useAnswer(() => call(listCohortsRoute, { input: { perPage: MOST_COHORTS } }), []);
  const choices = (cohorts.answer?.items ?? []).map(({ id, program, fiscalYear }) => ({
    id,
    name: `${program.name[language]} ${fiscalYearText(Number(fiscalYear))}`,
  }));
  const shown = visibilities.map((id) => ({ id, name: translate(`works.visibilities.${id}`) }));
  const filters = [
    listSearch('works.search'),
    <SelectInput key="cohortId" source="cohortId" label={translate('works.fields.cohort')} choices={choices} />,
    <SelectInput key="visibility" source="visibility" label={translate('works.fields.visibility')} choices={shown} />,
  ];
  return (
    <div className="list-body">
      <ListTools filters={filters} />
      <RowsOrCards<WorkListed>
        table={<Table />}
        empty={<EmptyList of="works" />}
        nameOf={(row) => titleOf(row, language)}
        pathOf={pathOf}
        wordsOf={(row) => [
          namesOf(row),
          translate(`works.publications.${row.publication}`),
          `${translate('works.fields.consents')} ${consentsOf(row)}`,
        ]}
      />
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </div>
  );
}

const consentsOf = ({ consentCount, authorCount }: WorkListed): string => `${consentCount} / ${authorCount}`;

function Table() {
  const translate = useTranslate();
  const language = useLanguage();
  const field = (name: string) => translate(`works.fields.${name}`);
  return (
    <DataTable<WorkListed> rowClick="show" bulkActionButtons={false} empty={<EmptyList of="works" />}>
      <Col
        source="title"
        label={field('title')}
        render={(row) => (
          <Link to={pathOf(row)} className="name-link" onClick={(event) => event.stopPropagation()}>
            {titleOf(row, language)}
          </Link>
        )}
      />
      <Col source="authors" label={field('authors')} disableSort render={namesOf} />
      <Col
        source="visibility"
        label={field('visibility')}
        disableSort
        render={({ visibility }) => translate(`works.visibilities.${visibility}`)}
      />
      <Col source="consents" label={field('consents')} disableSort render={consentsOf} />
      <Col
        source="publication"
        label={field('publication')}
        disableSort
        render={({ publication }) => (
          <Chip tone={publication === 'not-public' ? 'plain' : 'normal'}>
            {translate(`works.publications.${publication}`)}
          </Chip>
        )}
      />
      <Col source="writtenAt" label={field('writtenAt')} render={({ writtenAt }) => instantText(writtenAt)} />
    </DataTable>
  );
}
