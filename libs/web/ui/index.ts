import './tokens.css';
import './parts.css';

export { dayText, daysUntil, fiscalYearNow, fiscalYearText, timeText } from './dates.ts';
export { CheckBox, ErrorSummary, Field, Form, PasswordField, TextArea } from './form.tsx';
export { Icon, type IconName } from './Icon.tsx';
export { inBoth, type Language, Speaking, useBilingual, useLanguage, useWords } from './language.tsx';
export { Loaded } from './Loaded.tsx';
export { Page, Phrase } from './Page.tsx';
export { Button, ButtonLink, Chip, Fact, Facts, More, Notice, ProgressBar, type Tone } from './parts.tsx';
export { Mark, Ring, type Segment } from './Ring.tsx';
export { goTo, Link, matched, ParamsProvider, type PathParams, useAddress, usePathParams } from './router.tsx';
