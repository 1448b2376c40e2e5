/** The licences of what is delivered of others, for their page. */
export { lizenzhinweise } from '../io/beilagen.ts';
