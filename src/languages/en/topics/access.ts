import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Accounts: getting in, being let out, what is known by a name and a number. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      locked out, locked me out, locks me out, lock me out, locked my account, log in, logging in, login, log into, logged out, logs me out, logged me out, log back in, sign in, signing in, sign into, sign me in, signed out, signs me out, sign back in, sign-in, log-in, can't get in, cannot get in, can't get into, let me in, get back in, get into my, into my account, access to my account|profile|page|shop|store|data|files|photos|money, lost access, regain access, no access to my,
      password, passwords, password reset, reset link, reset email|mail, reset code, passcode, pin code, forgot my|the password, two factor, two-factor, 2fa, mfa, authenticator, one time code, otp, verification, verification code|email|mail|link, verify, verified, verifying, identity check|verification|document, identification, prove who i am, prove that i am|i'm, prove my identity, selfie, id check, id upload, kyc, passport photo upload, recovery code|codes|email|mail|phone|key, security question|questions, old number|phone number|email|mail on file, code goes to my|an old, code to my old, new phone number, changed my number, lost my phone,
      suspended, suspension, suspend, banned, ban, unban, unbanned, permaban, shadowban*, appeal, appealed, deactivated, disabled my, account <be>? disabled|closed|locked|blocked|frozen|restricted|limited|deleted|terminated|gone|suspended|deactivated|inactive, closed my account, close my|the|her|his account, delete my|the account, deleted my account, deletion request, erasure request, erasure, right to be forgotten, delete my data, remove my data, terminated my, restricted my, reinstate, reinstated, reactivate*, account under review, under review since, in review for, profile in review, account merged, merged accounts, merge my accounts, transfer ownership, account owner, admin left, change my email|name|number|display|address|username, display name, change of name, maiden name,
      number port, ported, porting, port my number, porting code, my number, old sim, new sim, my handle, username, user name, session expired, single sign on, sso, invite link, seat licence|license, licence|license key, registration loop, please sign in, member number, membership number, student number, customer number unknown, <not> exist in your system, email already registered|taken|in use, already registered, wrong account, household rule, not part of your household, linked device*, trusted device, new device
    `,
  },
  {
    kind: 'account',
    weight: THING,
    phrases: `account, accounts, profile, logged in, credentials, member, members, registration, register, registered, workspace, inbox, mailbox, dormant, device list, admin, permissions, role, invitation, identity, email address, phone number, data protection officer, privacy mailbox, personal details, unlock, unlocked, blocked me`,
  },
  {
    kind: 'account',
    weight: HINTS,
    phrases: `locked, blocked, access, code, codes, sms, selfies, frozen, verify me, deleted`,
  },
]
