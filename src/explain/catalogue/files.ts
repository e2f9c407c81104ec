import success from './success.json' with { type: 'json' };
import credentials from './credentials.json' with { type: 'json' };
import mfa from './mfa.json' with { type: 'json' };
import lockout from './lockout.json' with { type: 'json' };
import accountState from './account-state.json' with { type: 'json' };
import conditionalAccess from './conditional-access.json' with { type: 'json' };
import device from './device.json' with { type: 'json' };
import consent from './consent.json' with { type: 'json' };
import applicationSetup from './application-setup.json' with { type: 'json' };
import guestCrossTenant from './guest-cross-tenant.json' with { type: 'json' };
import federation from './federation.json' with { type: 'json' };
import servicePrincipal from './service-principal.json' with { type: 'json' };
import sessionToken from './session-token.json' with { type: 'json' };
import throttlingService from './throttling-service.json' with { type: 'json' };
import userChoice from './user-choice.json' with { type: 'json' };
import interrupt from './interrupt.json' with { type: 'json' };

/** One file a category; a test compares this list with the folder. */
export const CATALOGUE_FILES = [
  success,
  credentials,
  mfa,
  lockout,
  accountState,
  conditionalAccess,
  device,
  consent,
  applicationSetup,
  guestCrossTenant,
  federation,
  servicePrincipal,
  sessionToken,
  throttlingService,
  userChoice,
  interrupt,
] as const;
