import type { Contribution } from '../feature.ts'

/** MIDDLEWARE in its order, and the context processors of templates. */
export const middleware = (): readonly Contribution[] => [
  { features: ['operations'], lists: { middleware: [{ name: '{core}.logs.RequestLogMiddleware' }] } },
  {
    features: ['core'],
    lists: {
      middleware: [
        { name: '{core}.middleware.TrustedProxiesMiddleware' },
        { name: 'django.middleware.security.SecurityMiddleware' },
        { name: 'csp.middleware.CSPMiddleware' },
        { name: 'django.middleware.clickjacking.XFrameOptionsMiddleware' },
      ],
    },
  },
  { features: ['assets'], lists: { middleware: [{ name: 'whitenoise.middleware.WhiteNoiseMiddleware' }] } },
  { features: ['rest'], lists: { middleware: [{ name: 'corsheaders.middleware.CorsMiddleware' }] } },
  { features: ['bodies'], lists: { middleware: [{ name: '{core}.middleware.BodyLimitMiddleware' }] } },
  {
    features: ['sessions'],
    lists: { middleware: [{ name: 'django.contrib.sessions.middleware.SessionMiddleware' }] },
  },
  {
    features: ['core'],
    lists: {
      middleware: [
        { name: 'django.middleware.common.CommonMiddleware' },
        { name: 'django.middleware.csrf.CsrfViewMiddleware' },
      ],
    },
  },
  {
    features: ['sessions'],
    lists: {
      middleware: [
        { name: 'django.contrib.auth.middleware.AuthenticationMiddleware' },
        { name: 'django.contrib.auth.middleware.LoginRequiredMiddleware' },
      ],
    },
  },
  { features: ['tenants'], lists: { middleware: [{ name: '{package}.tenants.middleware.TenantMiddleware' }] } },
  { features: ['accounts'], lists: { middleware: [{ name: 'allauth.account.middleware.AccountMiddleware' }] } },
  {
    features: ['forms', 'database'],
    lists: { middleware: [{ name: 'django.contrib.messages.middleware.MessageMiddleware' }] },
  },
  {
    features: ['assets'],
    lists: { context: [{ name: 'django.template.context_processors.request' }] },
  },
  { features: ['sessions'], lists: { context: [{ name: 'django.contrib.auth.context_processors.auth' }] } },
  {
    features: ['tenants', 'sessions'],
    lists: { context: [{ name: '{package}.tenants.pages.tenant' }] },
  },
  {
    features: ['forms', 'database'],
    lists: { context: [{ name: 'django.contrib.messages.context_processors.messages' }] },
  },
]
