import { createElement } from 'react';
import { CheckBoxOff, CheckBoxOn, CheckBoxSome, RadioOff, RadioOn } from '../Icon.tsx';
import type { Roles } from './roles.ts';
import { bold } from './type.ts';

export const controls = (r: Roles) => ({
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, color: 'primary' },
    styleOverrides: {
      root: { minHeight: 36, padding: '5px 14px', borderRadius: 6, whiteSpace: 'nowrap' },
      sizeSmall: { minHeight: 32, padding: '3px 10px', fontSize: 13 },
      outlined: {
        borderColor: r.control,
        backgroundColor: r.ground,
        '&:hover': { backgroundColor: r.hover, borderColor: r.ink },
      },
      text: {
        padding: '5px 8px',
        '&:hover': { backgroundColor: r.hover, textDecoration: 'underline', textUnderlineOffset: 3 },
      },
      contained: {
        '&.Mui-disabled': {
          color: r['ink-3'],
          backgroundColor: r.side,
          outline: `1px solid ${r['line-2']}`,
          outlineOffset: -1,
        },
      },
      startIcon: { marginLeft: -2, marginRight: 6 },
      endIcon: { marginLeft: 4, marginRight: -4 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: { borderRadius: 6, color: r['ink-2'], '&:hover': { backgroundColor: r.hover } },
      sizeSmall: { padding: 6 },
    },
  },
  MuiCheckbox: {
    defaultProps: {
      size: 'small',
      icon: createElement(CheckBoxOff),
      checkedIcon: createElement(CheckBoxOn),
      indeterminateIcon: createElement(CheckBoxSome),
    },
    styleOverrides: { root: { padding: 7, borderRadius: 6, color: r.control } },
  },
  MuiRadio: {
    defaultProps: { size: 'small', icon: createElement(RadioOff), checkedIcon: createElement(RadioOn) },
    styleOverrides: { root: { padding: 7, color: r.control } },
  },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -7 }, label: { fontSize: 14 } } },
  MuiTabs: {
    defaultProps: { textColor: 'inherit' },
    styleOverrides: {
      root: { minHeight: 40, borderBottom: `1px solid ${r['line-2']}` },
      indicator: { height: 3, backgroundColor: r.key },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 40,
        minWidth: 0,
        padding: '8px 14px',
        fontSize: 14,
        fontWeight: 400,
        color: r['ink-2'],
        opacity: 1,
        '&.Mui-selected': { color: r.key, fontWeight: bold },
        '&:focus-visible': { outlineOffset: '-3px !important' },
      },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: { root: { color: r.key, textUnderlineOffset: 3, textDecorationColor: r['key-line'] } },
  },
});
