import type { RaThemeOptions } from 'react-admin';
import { controls } from './controls.ts';
import { inputs } from './inputs.ts';
import { type Roles, roles } from './roles.ts';
import { surfaces } from './surfaces.ts';
import { tables } from './tables.ts';
import { bold, font } from './type.ts';

/** The console's look: DADS tokens in, one MUI and react-admin theme per mode out. */
export function kunrenTheme(mode: 'light' | 'dark'): RaThemeOptions {
  const r: Roles = roles[mode];
  return {
    palette: {
      mode,
      primary: { main: r.key, dark: r['key-strong'], light: r['key-soft'], contrastText: r['on-key'] },
      secondary: { main: r['ink-2'], contrastText: r.ground },
      error: { main: r.bad, contrastText: r.ground },
      warning: { main: r.warn },
      success: { main: r.good },
      info: { main: r.key },
      text: { primary: r.ink, secondary: r['ink-2'], disabled: r['ink-3'] },
      divider: r.line,
      background: { default: r.ground, paper: r.raised },
      action: { hover: r.hover, selected: r.selected, disabled: r['ink-3'], disabledBackground: r.side },
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: font,
      fontSize: 14,
      htmlFontSize: 16,
      h1: { fontSize: '1.375rem', fontWeight: bold, lineHeight: 1.4 },
      h2: { fontSize: '1rem', fontWeight: bold, lineHeight: 1.5 },
      h3: { fontSize: '0.875rem', fontWeight: bold, lineHeight: 1.5 },
      h4: { fontSize: '1.125rem', fontWeight: bold },
      h5: { fontSize: '1rem', fontWeight: bold },
      h6: { fontSize: '1rem', fontWeight: bold },
      body1: { fontSize: '0.875rem', lineHeight: 1.6 },
      body2: { fontSize: '0.875rem', lineHeight: 1.6 },
      caption: { fontSize: 13, lineHeight: 1.5 },
      button: { fontSize: '0.875rem', fontWeight: bold, textTransform: 'none', lineHeight: 1.4 },
    },
    sidebar: { width: 232, closedWidth: 56 },
    components: { ...surfaces(r, mode), ...controls(r), ...inputs(r), ...tables(r) },
  } as RaThemeOptions;
}
