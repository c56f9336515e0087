import { useEffect, useState } from 'preact/hooks';
import { buttonPlace } from '../../utils/browser/ownButton';
import { translateId } from '../../utils/browser/translate';

/** How to bring the icon into sight in this browser, or that it is. */
export function ButtonPlace() {
  const [place, setPlace] = useState('');
  useEffect(() => {
    const look = () => void buttonPlace().then(setPlace);
    look();
    // The browser's menu, in which the icon is pinned, gives the focus back to the page.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return <p role="status">{place && translateId('buttonPlace', place)}</p>;
}
