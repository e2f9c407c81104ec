/** `status.failureReason` as Entra words it, and what the portal adds. */
export const REASONS: Readonly<Record<number, readonly [reason: string, details?: string]>> = {
  0: ['Other.'],
  50011: ['The redirect URI specified in the request does not match the redirect URIs configured for the application.'],
  50053: [
    'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
    'The user is blocked due to repeated sign-in attempts. See https://docs.microsoft.com/azure/active-directory/active-directory-secure-passwords',
  ],
  50055: ['The password is expired.', "The user's password is expired, and therefore their login or session was ended."],
  50057: ['User account is disabled. The account has been disabled by an administrator.'],
  50074: ['Strong Authentication is required.', 'User needs to perform multi-factor authentication.'],
  50097: ['Device authentication is required.'],
  50105: ['Your administrator has configured the application to block users unless they are specifically granted access.'],
  50126: [
    'Error validating credentials due to invalid username or password.',
    "The user didn't enter the right credentials. It's expected to see some number of these errors in your logs due to users making mistakes.",
  ],
  50140: ["This error occurred due to 'Keep me signed in' interrupt when the user was signing-in."],
  50173: [
    'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
  ],
  50199: ['For security reasons, user confirmation is required for this request.'],
  53000: ['Device is not in required device state: compliant. Conditional Access policy requires a compliant device.'],
  53003: ['Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.'],
  70043: ['The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.'],
  500121: ['Authentication failed during strong authentication request.'],
  7000215: [
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
  ],
  7000222: ['The provided client secret keys are expired.'],
};
