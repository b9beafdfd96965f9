import './ground.css';
import './list.css';

export { StackedBars, YearBars } from './Charts.tsx';
export { Chip, Glyph, type GlyphName, type Tone } from './Chip.tsx';
export { ColumnsMenu } from './ColumnsMenu.tsx';
export { DateField, DateTextInput } from './DateTextInput.tsx';
export {
  addDays,
  dateText,
  daysFromToday,
  fiscalYearOf,
  fiscalYearText,
  instantText,
  leftText,
  shortDate,
  timeText,
  today,
} from './dates.ts';
export { type ExportFormat, ExportMenu } from './ExportMenu.tsx';
export { CheckBoxOff, CheckBoxOn, Icon, type IconName } from './Icon.tsx';
export { listSearch } from './ListSearch.tsx';
export { ListTools } from './ListTools.tsx';
export { Mark } from './Mark.tsx';
export { Page, Section } from './Page.tsx';
export { Segments } from './Segments.tsx';
export { SelectColumn } from './SelectColumn.tsx';
export { SidePanel } from './SidePanel.tsx';
export { StatusTabs } from './StatusTabs.tsx';
export { kunrenTheme } from './theme/theme.ts';
export { Timeline, type TimelineEntry } from './Timeline.tsx';
export { staffWords } from './words.ts';
