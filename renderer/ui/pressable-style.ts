/**
 * React Aria would add a <style> element for its one touch rule, which the content policy refuses.
 * The rule is in reset.css instead; an element of this id tells React Aria that it is there.
 */
export function markPressableStyle(): void {
  const mark = document.createElement('meta');
  mark.id = 'react-aria-pressable-style';
  document.head.append(mark);
}
