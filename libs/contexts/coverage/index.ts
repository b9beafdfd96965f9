export { CoverageModule } from './coverage.module.ts';
