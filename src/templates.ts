/** The templates as the build compiled them, for every face of the product. */
export { templates } from '#templates'
