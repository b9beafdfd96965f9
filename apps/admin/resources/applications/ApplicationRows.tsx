import { DataTable, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { instantText, shortDate } from '#web/staff-ui';
import { ApplicationState, type ApplicationRow, usePeople } from '../../parts/ApplicationState.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';

const Col = DataTable.Col<ApplicationRow>;

/** Until when something has to be done: an answer, or the names of seats. */
export const dueOf = ({ state, offeredUntil, namesDueAt, seats }: ApplicationRow): string | null => {
  if (state === 'offered') return offeredUntil;
  return seats.some((seat) => seat.state === 'live' && !seat.personId) ? namesDueAt : null;
};

interface RowsProps {
  readonly selected: string | undefined;
  readonly isOfOneTown: boolean;
}

/** One application a row; on a phone a card. */
export function ApplicationRows({ selected, isOfOneTown }: RowsProps) {
  const translate = useTranslate();
  const people = usePeople();
  const state = ({ state: name }: ApplicationRow) => translate(`applications.state.${name}`);
  const empty = <p className="muted">{translate('applications.empty')}</p>;
  return (
    <RowsOrCards<ApplicationRow>
      table={<Table {...{ selected, isOfOneTown }} />}
      empty={empty}
      nameOf={people}
      pathOf={({ id }) => `/applications/${id}`}
      wordsOf={(row) => [
        ...(isOfOneTown ? [] : [row.organizationName]),
        `${shortDate(row.offering.startsOn)} ${row.offering.name}`,
        state(row),
      ]}
    />
  );
}

function Table({ selected, isOfOneTown }: RowsProps) {
  const translate = useTranslate();
  const people = usePeople();
  const [locale] = useLocaleState();
  const field = (name: string) => translate(`applications.fields.${name}`);
  const optional = { cellClassName: 'opt', headerClassName: 'opt' };
  return (
    <DataTable<ApplicationRow>
      rowClick={(id) => `/applications/${id}`}
      bulkActionButtons={false}
      hiddenColumns={isOfOneTown ? ['organizationName'] : []}
      empty={<p className="muted">{translate('applications.empty')}</p>}
      rowSx={(row) =>
        row.id === selected
          ? { backgroundColor: 'var(--selected) !important', boxShadow: 'inset 3px 0 0 var(--key)' }
          : {}
      }
    >
      <Col
        source="people"
        label={field('people')}
        disableSort
        render={(row) => (
          <Link to={`/applications/${row.id}`} onClick={(event) => event.stopPropagation()} className="name-link">
            {people(row)}
          </Link>
        )}
      />
      <Col source="organizationName" label={field('organizationName')} disableSort />
      <Col source="startsOn" label={field('startsOn')} render={({ offering }) => shortDate(offering.startsOn)} />
      <Col source="offering" label={field('offering')} disableSort render={({ offering }) => offering.name} />
      <Col
        source="edition"
        label={field('edition')}
        disableSort
        render={({ edition }) => (locale === 'en' ? edition.nameEn : edition.nameJa)}
        {...optional}
      />
      <Col source="state" label={field('state')} render={(row) => <ApplicationState row={row} />} />
      <Col
        source="due"
        label={field('due')}
        disableSort
        render={(row) => {
          const due = dueOf(row);
          return due ? <span className="nowrap">{instantText(due)}</span> : '—';
        }}
      />
      <Col source="ticket" label={field('ticket')} {...optional} />
    </DataTable>
  );
}
