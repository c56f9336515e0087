import { Component, type ComponentChildren } from 'preact';
import { translate } from '../../utils/browser/translate';

/** One broken part never takes the others with it. */
export class SectionBoundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <p class="notice" role="alert">
        {translate('sectionFailed')}
      </p>
    ) : (
      this.props.children
    );
  }
}
