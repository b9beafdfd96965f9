import { createElement } from 'react';
import { Icon } from '../Icon.tsx';
import type { Roles } from './roles.ts';
import { bold, labelStyle, requiredWord } from './type.ts';

export const inputs = (r: Roles) => ({
  MuiTextField: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true } },
  MuiFormControl: {
    defaultProps: { variant: 'outlined', margin: 'none', size: 'small' },
    styleOverrides: {
      marginDense: { marginTop: 0, marginBottom: 0 },
      root: {
        '& > .MuiFormHelperText-root:not(.Mui-error)': { order: 1, margin: '0 0 6px' },
        '& > .MuiInputBase-root, & > .MuiFormGroup-root': { order: 2 },
        '& > .MuiFormHelperText-root.Mui-error': { order: 3 },
      },
    },
  },
  MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: labelStyle(r) } },
  MuiFormLabel: {
    styleOverrides: {
      root: { color: r.ink, fontWeight: bold, fontSize: 13, '&.Mui-focused': { color: r.ink }, ...requiredWord(r) },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        margin: '4px 0 0',
        fontSize: 13,
        lineHeight: 1.55,
        color: r['ink-2'],
        '&.Mui-error': { color: r.bad, fontWeight: bold },
      },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        backgroundColor: r.ground,
        minHeight: 36,
        fontSize: 14,
        '& fieldset': { top: 0, borderColor: r.control, '& legend': { display: 'none' } },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: r.ink, borderWidth: 1 },
        '&:has(:focus-visible)': {
          outline: `2px solid ${r['focus-line']}`,
          outlineOffset: 1,
          boxShadow: `0 0 0 3px ${r['focus-halo']}`,
        },
        '& :focus-visible': { outline: '0 !important', boxShadow: 'none !important' },
      },
      inputSizeSmall: { padding: '7px 10px', height: 22, '&::placeholder': { color: r['ink-3'], opacity: 1 } },
      adornedStart: { paddingLeft: 10 },
      inputAdornedStart: { paddingLeft: 0 },
      multiline: { padding: 0 },
      inputMultiline: { padding: '8px 10px', height: 'auto' },
    },
  },
  MuiInputAdornment: { styleOverrides: { root: { color: r['ink-2'] }, positionStart: { marginRight: 6 } } },
  MuiSelect: {
    defaultProps: { IconComponent: (p: object) => createElement(Icon, { ...p, name: 'chevron-down' }) },
    styleOverrides: { icon: { top: 'calc(50% - 9px)', right: 8, color: r['ink-2'] } },
  },
  RaRadioButtonGroupInput: { styleOverrides: { root: { '& .RaRadioButtonGroupInput-label': labelStyle(r) } } },
});
