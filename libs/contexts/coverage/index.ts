export { CoverageModule } from './coverage.module.ts';
export { RecountCoverage } from './use-cases/recount-coverage.ts';
