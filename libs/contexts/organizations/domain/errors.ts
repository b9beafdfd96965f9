import { DomainError } from '#kernel';

export class OrganizationCodeUnknown extends DomainError {
  constructor(code: string) {
    super('organization-code-unknown', { code });
  }
}

export class OrganizationCodeMalformed extends DomainError {
  constructor(code: string) {
    super('organization-code-malformed', { code });
  }
}

export class OrganizationCodeMistyped extends DomainError {
  constructor(code: string) {
    super('organization-code-mistyped', { code });
  }
}

export class OrganizationCodeTaken extends DomainError {
  constructor(code: string) {
    super('organization-code-taken', { code });
  }
}
