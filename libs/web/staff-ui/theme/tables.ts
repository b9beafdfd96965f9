import { createElement } from 'react';
import { Icon } from '../Icon.tsx';
import type { Roles } from './roles.ts';
import { bold } from './type.ts';

export const tables = (r: Roles) => ({
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: r.line, fontSize: 14, lineHeight: 1.45, padding: '0 12px', height: 40 },
      sizeSmall: { padding: '0 12px' },
      head: {
        height: 36,
        fontSize: 13,
        fontWeight: bold,
        color: r['ink-2'],
        backgroundColor: r.ground,
        borderBottom: `1px solid ${r['line-2']}`,
        whiteSpace: 'nowrap',
      },
      paddingCheckbox: { width: 44, padding: '0 4px !important' },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        '&.MuiTableRow-hover:hover': { backgroundColor: r.hover },
        '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: r.selected },
      },
    },
  },
  MuiTableSortLabel: {
    defaultProps: { IconComponent: (p: object) => createElement(Icon, { ...p, name: 'arrow-up', size: 14 }) },
    styleOverrides: {
      root: {
        '&.Mui-active': { color: r.ink },
        '& .MuiTableSortLabel-iconDirectionDesc': { transform: 'rotate(180deg)' },
        '& .MuiTableSortLabel-iconDirectionAsc': { transform: 'none' },
      },
    },
  },
  MuiTablePagination: {
    styleOverrides: {
      root: { fontSize: 13, color: r['ink-2'], borderBottom: 0 },
      selectLabel: { fontSize: 13, color: r['ink-2'] },
      select: { paddingRight: '28px !important' },
      selectIcon: { right: '4px !important' },
      displayedRows: { fontSize: 13 },
      toolbar: { minHeight: '44px !important', paddingLeft: 0 },
    },
  },
  MuiPaginationItem: {
    styleOverrides: {
      root: {
        fontSize: 13,
        borderRadius: 6,
        minWidth: 30,
        height: 30,
        '&.Mui-selected': { backgroundColor: r['key-soft'], color: r.key, fontWeight: bold },
      },
    },
  },
  RaList: {
    styleOverrides: { root: { '& .RaList-content': { overflow: 'visible' }, '& .RaList-main': { minWidth: 0 } } },
  },
  RaListToolbar: {
    styleOverrides: {
      root: {
        alignItems: 'flex-end',
        gap: 8,
        padding: '12px 0',
        backgroundColor: 'transparent !important',
        flexDirection: 'row !important',
        flexWrap: 'wrap !important',
      },
    },
  },
  RaFilterForm: {
    styleOverrides: {
      root: {
        minHeight: '0 !important',
        padding: 0,
        gap: 12,
        flex: '1 1 320px !important',
        width: 'auto !important',
        '& .RaFilterForm-filterFormInput .MuiFormControl-root': { marginTop: 0 },
      },
    },
  },
  RaFilterFormInput: {
    styleOverrides: {
      root: {
        width: 'auto !important',
        '& .RaFilterFormInput-spacer': { display: 'none' },
        alignItems: 'center',
        '& .RaFilterFormInput-hideButton': { marginBottom: 0 },
        '& .MuiInputBase-root': { minWidth: 150 },
      },
    },
  },
  RaTopToolbar: {
    styleOverrides: {
      root: {
        minHeight: '36px !important',
        padding: '0 !important',
        gap: 4,
        alignItems: 'center',
        backgroundColor: 'transparent !important',
      },
    },
  },
  RaDataTable: {
    styleOverrides: {
      root: {
        '& .RaDataTable-headerCell': { top: 'var(--head)', backgroundColor: r.ground, borderRadius: '0 !important' },
      },
    },
  },
  RaPaginationActions: { styleOverrides: { root: { marginLeft: 8 } } },
});
