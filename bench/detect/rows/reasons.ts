const REASONS: Readonly<Record<number, string>> = {
  0: 'Other.',
  50034: 'The user account does not exist in the directory.',
  50053: 'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
  50055: 'The password is expired.',
  50057: 'The user account is disabled.',
  50058: 'Session information is not sufficient for single-sign-on.',
  50072: 'User needs to enroll for second factor authentication (interactive).',
  50074: 'User did not pass the MFA challenge.',
  50076:
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.',
  50105: 'The signed in user is not assigned to a role for the application.',
  50125: 'Sign-in was interrupted due to a password reset or password registration entry.',
  50126: 'Error validating credentials due to invalid username or password.',
  50140: "This occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
  50173: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  50199: 'For security reasons, user confirmation is required for this request.',
  53000: 'Device is not in required device state.',
  53003: 'Access has been blocked by Conditional Access policies.',
  65001: 'The user or administrator has not consented to use the application.',
  90095: 'Admin consent is required to use this app.',
  500121: 'Authentication failed during strong authentication request.',
  700016: 'Application was not found in the directory.',
  7000215: 'Invalid client secret is provided.',
  7000222: 'The provided client secret keys are expired.',
  90033: 'A transient error has occurred. Please try again.',
};

export function reasonOf(code: number): string {
  return REASONS[code] ?? 'Other.';
}
