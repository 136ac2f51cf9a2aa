import './fluent';
import './styles/console.css';
import { render } from 'preact';
import { followTheme } from '../../web/theme';
import { Console } from './Console';

followTheme({ background: () => null });
const place = document.getElementById('console')!;
place.replaceChildren();
render(<Console />, place);
