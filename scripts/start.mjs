/** `npm start`: from a fresh clone to the running site. `PORT` sets the port (4321). */
import { installiere, fuehreAus } from './abhaengigkeiten.mjs';

installiere();
fuehreAus('npm', 'run', '--silent', 'check');
fuehreAus('npm', 'run', '--silent', 'build');
fuehreAus('npm', 'run', '--silent', 'preview');
