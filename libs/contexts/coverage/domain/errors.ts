import { DomainError } from '#kernel';

export class PastCompletionsHeadingMissing extends DomainError {
  constructor(missing: string) {
    super('past-completions-heading-missing', { missing });
  }
}

export class PastCompletionsEmpty extends DomainError {
  constructor() {
    super('past-completions-empty');
  }
}

export class PastCompletionsHaveErrors extends DomainError {
  constructor(rows: number) {
    super('past-completions-have-errors', { rows });
  }
}

export class OrganizationNotLocal extends DomainError {
  constructor(name: string) {
    super('past-completion-organization-not-local', { name });
  }
}

export class CourseUnknown extends DomainError {
  constructor(course: string, known: readonly string[]) {
    super('past-completion-course-unknown', { course, known: known.join('、') });
  }
}

export class YearUnreadable extends DomainError {
  constructor(year: string) {
    super('past-completion-year-unreadable', { year });
  }
}

export class YearOutOfRange extends DomainError {
  constructor(year: string, first: number, last: number) {
    super('past-completion-year-out-of-range', { year, first, last });
  }
}

export class PersonsUnreadable extends DomainError {
  constructor(persons: string) {
    super('past-completion-persons-unreadable', { persons });
  }
}

export class PastCompletionDuplicate extends DomainError {
  constructor(line: number) {
    super('past-completion-duplicate', { line });
  }
}

export class PermissionMissing extends DomainError {
  constructor() {
    super('permission-missing');
  }
}
