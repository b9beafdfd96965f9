import { Icon } from '#web/staff-ui';

interface Props {
  readonly label: string;
  readonly isNumber: boolean;
  /** How the table stands sorted by this column; undefined where it is sorted by another one. */
  readonly order: 'asc' | 'desc' | undefined;
  readonly onSort: () => void;
}

/** A heading that sorts its table when it is pressed. */
export const SortedHeading = ({ label, isNumber, order, onSort }: Props) => (
  <th
    scope="col"
    className={isNumber ? 'num' : ''}
    aria-sort={order && (order === 'desc' ? 'descending' : 'ascending')}
  >
    <button type="button" onClick={onSort}>
      {label}
      <Icon
        name="arrow-up"
        size={12}
        style={{ opacity: order ? 1 : 0, transform: order === 'desc' ? 'rotate(180deg)' : 'none' }}
      />
    </button>
  </th>
);
