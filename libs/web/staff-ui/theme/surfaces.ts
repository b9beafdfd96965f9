import { gray, white } from './dads.ts';
import type { Roles } from './roles.ts';
import { bold } from './type.ts';

/** Asked anew whenever a menu opens, as the language may have changed. */
const choicesInWords = () => (document.documentElement.lang === 'en' ? 'Choices' : '選択肢');

export const surfaces = (r: Roles, mode: 'light' | 'dark') => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':root': { colorScheme: mode, ...Object.fromEntries(Object.entries(r).map(([k, v]) => [`--${k}`, v])) },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, rounded: { borderRadius: 8 } },
  },
  MuiCard: { styleOverrides: { root: { border: 0, backgroundColor: 'transparent', overflow: 'visible' } } },
  MuiMenu: {
    defaultProps: { elevation: 0, slotProps: { root: () => ({ role: 'region', 'aria-label': choicesInWords() }) } },
    styleOverrides: {
      paper: {
        border: `1px solid ${r['line-2']}`,
        boxShadow: '0 4px 16px rgba(0,0,0,.10)',
        marginTop: 4,
        backgroundColor: r.raised,
      },
    },
  },
  MuiPopover: {
    styleOverrides: {
      paper: {
        border: `1px solid ${r['line-2']}`,
        boxShadow: '0 4px 16px rgba(0,0,0,.10)',
        marginTop: 4,
        backgroundColor: r.raised,
      },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        fontSize: 14,
        minHeight: 36,
        gap: 8,
        '&.Mui-focusVisible': { backgroundColor: r.hover },
        '&.Mui-selected': { backgroundColor: r.selected, fontWeight: bold },
        '&.Mui-disabled': { opacity: 1, color: r['ink-3'] },
      },
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: '20px !important', color: r['ink-2'] } } },
  MuiTooltip: {
    defaultProps: {
      enterDelay: 400,
      slotProps: { popper: { disablePortal: true, popperOptions: { strategy: 'fixed' } } },
    },
    styleOverrides: {
      tooltip: {
        fontSize: 13,
        lineHeight: 1.5,
        backgroundColor: mode === 'light' ? gray(800) : gray(50),
        color: mode === 'light' ? white : gray(900),
        padding: '6px 10px',
      },
    },
  },
  MuiDialog: {
    styleOverrides: { paper: { border: `1px solid ${r['line-2']}`, borderRadius: 12, backgroundColor: r.raised } },
  },
  MuiBackdrop: {
    styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(0,0,0,.42)' } } },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 18, fontWeight: bold, padding: '20px 24px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '12px 24px 20px', gap: 8, '& > :not(style) ~ :not(style)': { marginLeft: 0 } } },
  },
  MuiDrawer: { styleOverrides: { paper: { backgroundColor: r.ground, border: 0 } } },
  MuiLinearProgress: {
    styleOverrides: { root: { height: 6, borderRadius: 3, backgroundColor: r.line }, bar: { borderRadius: 3 } },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { padding: '4px 14px', fontSize: 14, color: r.ink, borderColor: r['line-2'] } },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: {
        fontSize: 14,
        backgroundColor: mode === 'light' ? gray(900) : gray(50),
        color: mode === 'light' ? white : gray(900),
        borderRadius: 8,
        border: `1px solid ${r['line-2']}`,
      },
    },
  },
  MuiSnackbar: { styleOverrides: { root: { top: 'calc(var(--head) + 10px) !important' } } },
  RaNotification: {
    styleOverrides: {
      root: Object.fromEntries(
        (['success', 'error', 'warning'] as const).map((type) => [
          `& .RaNotification-${type}`,
          {
            backgroundColor: `${r.raised} !important`,
            color: r.ink,
            borderLeft: `6px solid ${r[({ success: 'good', error: 'bad', warning: 'warn' } as const)[type]]}`,
            boxShadow: '0 4px 16px rgba(0,0,0,.16)',
          },
        ]),
      ),
    },
  },
  MuiDivider: { styleOverrides: { root: { borderColor: r.line } } },
});
