export { AssessmentsModule } from './assessments.module.ts';
