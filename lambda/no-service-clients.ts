/**
 * Stands in the bundle for ask-sdk-model, whose types we use and whose clients of Amazon's services we don't. Of it
 * ask-sdk-core needs `services.ServiceClientFactory` only for a skill with an API client: such a skill would have to
 * leave this file out.
 */
export const services = {};
