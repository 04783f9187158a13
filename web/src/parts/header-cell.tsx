import classes from './data-table.module.css';
import { Icon } from './icon.js';

export interface Sorting {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}

interface HeaderCellProps {
  readonly column: {
    readonly id: string;
    readonly header: string;
    readonly width: number;
    readonly isNumber?: boolean;
    readonly isSortable?: boolean;
  };
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

/** Sorts by its column; pressed again, the other way round. */
export function HeaderCell({ column, sorting, onSort }: HeaderCellProps) {
  const { id, header, width, isNumber, isSortable } = column;
  const direction = sorting?.column === id ? sorting.direction : undefined;
  return (
    <div
      role="columnheader"
      aria-sort={direction === 'ASC' ? 'ascending' : direction === 'DESC' ? 'descending' : undefined}
      className={`${classes['cell']} ${isNumber ? classes['number'] : ''}`}
      style={{ width, flexBasis: width, fontWeight: 700 }}
    >
      {isSortable && onSort ? (
        <button
          type="button"
          className={classes['sort']}
          onClick={() => onSort({ column: id, direction: direction === 'ASC' ? 'DESC' : 'ASC' })}
        >
          {header}
          {direction && <Icon name={direction === 'ASC' ? 'up' : 'down'} size={14} />}
        </button>
      ) : (
        header
      )}
    </div>
  );
}
