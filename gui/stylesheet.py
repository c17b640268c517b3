"""The one stylesheet: shapes and distances of every control, to be filled with a theme's colours.

Properties a widget can set, besides Qt's own states:

- QFrame `card`: a card. QFrame `message` = "error", "warning" or "info": a strip inside a card.
- QLabel `section`: title of a group of fields; `title`: name of a card; `secondary`: quieter text;
  `error`: what is wrong, under a field; `chosen`: the number in the accent.
- QPushButton `flat` is Qt's own; `primary`: the one main button.
- QToolButton `field`: with a ground, to stand among fields.
- any input `invalid`: its text cannot be used.

A focus line is 2 pixels instead of 1, and padding gives the pixel back, so nothing moves.
"""

from collections.abc import Mapping
from string import Template

_TEMPLATE = Template("""
/* Grounds */
QMainWindow, QDialog, QMessageBox { background: $window; }
QWidget { color: $text; }
QWidget:disabled { color: $disabled; }
QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QStackedWidget { background: transparent; }

/* Words */
QLabel { background: transparent; border: none; }
QLabel[section="true"] {
    color: $secondary; font-size: ${small}px; font-weight: 600; letter-spacing: 1px;
    text-transform: uppercase;
}
QLabel[title="true"] { font-weight: 600; }
QLabel[secondary="true"] { color: $secondary; }
QLabel[error="true"] { color: $error; }
QLabel[chosen="true"] { color: $accent_text; font-weight: 600; }
QLabel[secondary="true"]:disabled, QLabel[section="true"]:disabled, QLabel[title="true"]:disabled {
    color: $disabled;
}
QFrame[message="error"] {
    background: $error_ground; border: 1px solid $error; border-radius: 6px;
}
QFrame[message="warning"] {
    background: $card; border: 1px solid $warning; border-radius: 6px;
}
QFrame[message="info"] {
    background: $info_ground; border: 1px solid $selection; border-radius: 6px;
}
QFrame#helpBubble { background: $card; border: 1px solid $strong_line; }
QFrame#tourCard { background: $card; border: 1px solid $accent; border-radius: 8px; }
QLabel[formula="true"] { background: $field; border-radius: 6px; padding: 6px 10px; }
QToolTip {
    background: $card; color: $text; border: 1px solid $line; padding: 1px 4px;
}

/* Buttons */
QPushButton, QToolButton {
    border: 1px solid $line; border-radius: 6px; background: $field; color: $text;
    min-height: 18px; padding: 3px 12px; outline: none;
}
QDialogButtonBox QPushButton { min-width: 64px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:open { background: $pressed; }
QPushButton:checked, QToolButton:checked {
    background: $selection; border-color: $accent; color: $text;
}
QPushButton:default, QPushButton[primary="true"] {
    background: $accent; border-color: $accent; color: $on_accent;
}
QPushButton:default:hover, QPushButton[primary="true"]:hover {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton:default:pressed, QPushButton[primary="true"]:pressed { background: $accent; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: $hover; }
QPushButton:flat:pressed { background: $pressed; }
QPushButton:flat:checked { background: $selection; border-color: $accent; }
QPushButton:disabled, QPushButton:default:disabled, QPushButton[primary="true"]:disabled,
QToolButton:disabled {
    background: transparent; border-color: $line; color: $disabled;
}
QPushButton:flat:disabled { border-color: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 2px 11px; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton::menu-indicator {
    image: url("${images}down.svg"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px;
}
/* Qt makes tool buttons 3 pixels larger than asked. */
QToolButton {
    background: transparent; border-color: transparent; min-height: 17px; padding: 3px 4px;
}
QToolButton[field="true"] { background: $field; border-color: $line; }
QToolButton[field="true"]:hover { background: $hover; }
QToolButton[field="true"]:pressed { background: $pressed; }
QToolButton[field="true"]:checked { background: $selection; border-color: $accent; }
QToolButton[field="true"]:focus { border-color: $accent; }
QToolButton:disabled { border-color: transparent; }
QToolButton[field="true"]:disabled { background: transparent; border-color: $line; }
QToolButton:focus { padding: 2px 3px; }
QToolButton[compact="true"] { padding: 2px 4px; min-height: 16px; }
QToolButton[compact="true"]:focus { padding: 1px 3px; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton[popupMode="1"]:focus { padding-right: 19px; }
QToolButton[popupMode="2"]:focus { padding-right: 19px; }
QToolButton::menu-button {
    border: none; background: transparent; width: 16px; margin: 2px;
    border-top-right-radius: 4px; border-bottom-right-radius: 4px;
}
QToolButton::menu-button:hover { background: $line; }
QToolButton::menu-arrow {
    image: url("${images}down.svg"); width: 12px; height: 12px;
}
QToolButton[popupMode="2"]::menu-indicator {
    image: url("${images}down.svg"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 5px;
}
QToolButton::menu-arrow:disabled, QToolButton[popupMode="2"]::menu-indicator:disabled,
QPushButton::menu-indicator:disabled { image: url("${images}down-off.svg"); }

QToolBar { background: $window; border: none; padding: 4px 8px; spacing: 4px; icon-size: 18px; }
QToolBar::separator { background: $line; width: 1px; height: 1px; margin: 5px 6px; }

/* Fields */
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $field; color: $text; border: 1px solid $line; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent; outline: none;
    placeholder-text-color: $secondary;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 18px; padding: 3px 7px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover {
    border-color: $strong_line;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 2px 6px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"],
QComboBox[invalid="true"], QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"] {
    border-color: $error;
}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled,
QPlainTextEdit:disabled, QTextEdit:disabled {
    background: transparent; color: $disabled; border-color: $line;
    placeholder-text-color: $disabled;
}
QLineEdit:read-only { background: transparent; }
/* Inside a combo or spin box the field around it has the line. */
QComboBox QLineEdit, QAbstractSpinBox QLineEdit,
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}

/* Qt makes spin boxes 4 pixels taller than asked. Their padding only counts for the width that they
   ask for: the distance before the text is theme.inset(). */
QSpinBox, QDoubleSpinBox { padding: 3px 4px; min-height: 14px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 2px 3px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; width: 16px; border: none; background: transparent;
}
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-position: top right; margin: 2px 2px 0 0; border-top-right-radius: 4px;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-position: bottom right; margin: 0 2px 2px 0; border-bottom-right-radius: 4px;
}
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover,
QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-button:pressed, QDoubleSpinBox::up-button:pressed,
QSpinBox::down-button:pressed, QDoubleSpinBox::down-button:pressed { background: $line; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url("${images}up.svg"); width: 10px; height: 10px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url("${images}down.svg"); width: 10px; height: 10px;
}
QSpinBox::up-arrow:hover, QDoubleSpinBox::up-arrow:hover { image: url("${images}up-lit.svg"); }
QSpinBox::down-arrow:hover, QDoubleSpinBox::down-arrow:hover {
    image: url("${images}down-lit.svg");
}
QSpinBox::up-arrow:off, QSpinBox::up-arrow:disabled,
QDoubleSpinBox::up-arrow:off, QDoubleSpinBox::up-arrow:disabled {
    image: url("${images}up-off.svg");
}
QSpinBox::down-arrow:off, QSpinBox::down-arrow:disabled,
QDoubleSpinBox::down-arrow:off, QDoubleSpinBox::down-arrow:disabled {
    image: url("${images}down-off.svg");
}
QSpinBox[buttonSymbols="2"]::up-button, QSpinBox[buttonSymbols="2"]::down-button,
QDoubleSpinBox[buttonSymbols="2"]::up-button, QDoubleSpinBox[buttonSymbols="2"]::down-button {
    subcontrol-position: left; width: 0; margin: 0; border: none;
}

/* 2 pixels more than a line edit, which has them inside; so all texts begin on one edge. */
QComboBox { padding-left: 9px; combobox-popup: 0; }
QComboBox:focus, QComboBox:on { padding-left: 8px; }
QComboBox:editable { padding-left: 7px; }
QComboBox:editable:focus, QComboBox:editable:on { padding-left: 6px; }
QComboBox::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none;
    background: transparent;
}
QComboBox::down-arrow { image: url("${images}down.svg"); width: 14px; height: 14px; }
QComboBox::down-arrow:hover { image: url("${images}down-lit.svg"); }
QComboBox::down-arrow:disabled { image: url("${images}down-off.svg"); }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $card; color: $text; border: 1px solid $line; border-radius: 0; padding: 4px;
    outline: none; selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item {
    min-height: 24px; padding: 1px 6px; border-radius: 4px; border: none;
}
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }

/* Choices; the ring around the words is there all the time, only without colour */
QCheckBox, QRadioButton {
    background: transparent; spacing: 8px; padding: 1px 4px 1px 1px; border: 2px solid transparent;
    border-radius: 5px; outline: none;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $strong_line; background: $field;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("${images}tick.svg");
}
QCheckBox::indicator:indeterminate { image: url("${images}dash.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: transparent; border-color: $disabled;
}
QCheckBox::indicator:checked:disabled {
    background: $disabled; image: url("${images}tick-off.svg");
}
QCheckBox::indicator:indeterminate:disabled {
    background: $disabled; image: url("${images}dash-off.svg");
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent;
}
QRadioButton::indicator:checked:disabled { border-color: $disabled; background: $card; }

QSlider { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $accent; }
QSlider:horizontal { min-height: 20px; }
QSlider:vertical { min-width: 20px; }
QSlider::groove { background: $line; border-radius: 2px; }
QSlider::groove:horizontal { height: 4px; margin: 0 2px; }
QSlider::groove:vertical { width: 4px; margin: 2px 0; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; margin: 0 2px; }
QSlider::add-page:vertical { background: $accent; border-radius: 2px; margin: 2px 0; }
QSlider::handle {
    background: $card; border: 2px solid $accent; width: 12px; height: 12px; border-radius: 8px;
}
QSlider::handle:horizontal { margin: -6px 0; }
QSlider::handle:vertical { margin: 0 -6px; }
QSlider::handle:hover { background: $selection; }
QSlider::handle:pressed { background: $accent; }
QSlider::handle:disabled { border-color: $disabled; }
QSlider::sub-page:horizontal:disabled, QSlider::add-page:vertical:disabled {
    background: $disabled;
}

/* Tabs */
QTabWidget::pane { border: none; top: 4px; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; border: none; outline: none; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $secondary; border: 1px solid transparent; border-radius: 6px;
    min-height: 20px; padding: 3px 14px; margin-right: 2px;
}
QTabBar::tab:hover { background: $hover; color: $text; }
QTabBar::tab:selected { background: $field; border-color: $line; color: $text; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; padding: 2px 13px; }
QTabBar[compact="true"]::tab { min-height: 18px; padding: 1px 10px; }
QTabBar[compact="true"]::tab:focus { padding: 0 9px; }
QTabBar::tab:disabled { color: $disabled; background: transparent; }
QTabBar::close-button { image: url("${images}close.svg"); width: 14px; height: 14px; }
QTabBar::close-button:hover { image: url("${images}close-lit.svg"); }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: $card; border: none; padding: 1px; min-height: 0; }
QTabBar QToolButton::right-arrow { image: url("${images}right.svg"); width: 12px; height: 12px; }
QTabBar QToolButton::left-arrow { image: url("${images}left.svg"); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow:disabled { image: url("${images}right-off.svg"); }
QTabBar QToolButton::left-arrow:disabled { image: url("${images}left-off.svg"); }

/* Lists and tables */
QListView, QTreeView, QTableView {
    background: $card; alternate-background-color: $field; color: $text; gridline-color: $line;
    border: 1px solid $line; border-radius: 6px; outline: none; padding: 1px;
    selection-background-color: $selection; selection-color: $text;
}
QTableView { border-radius: 0; padding: 0; }
QListView:focus, QTreeView:focus { border: 2px solid $accent; padding: 0; }
QTableView:focus { border-color: $accent; }
/* Qt overlooks this height in a list filled before its first ensurePolished(). */
QListView::item, QTreeView::item {
    min-height: 22px; border: none; border-radius: 4px; padding: 0 6px;
}
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QListView::item:disabled, QTreeView::item:disabled { color: $disabled; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $card; color: $secondary; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px; font-weight: 600;
}
QHeaderView::section:vertical { border-bottom: none; border-right: 1px solid $line; }
QTableView#statistics, QTableView#statistics:focus { border-radius: 6px; }
QTableView#statistics QHeaderView::section { padding: 2px 8px; }
QTableView#statistics QHeaderView::section:vertical { font-weight: 400; border: none; }
QTableCornerButton::section { background: $card; border: none; }

/* Menus */
QMenuBar { background: $window; color: $text; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; border-radius: 4px; padding: 4px 8px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $selection; }
QMenuBar::item:disabled { color: $disabled; }
QMenu { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item {
    background: transparent; border: none; border-radius: 4px; padding: 5px 24px 5px 8px;
    margin: 0; min-height: 16px;
}
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { background: $line; height: 1px; margin: 4px 6px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 6px; }
QMenu::indicator:checked { image: url("${images}tick-menu.svg"); }
QMenu::right-arrow { image: url("${images}right.svg"); width: 14px; height: 14px; right: 4px; }

/* Around the edges */
QStatusBar { background: $window; color: $secondary; border: none; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $secondary; }
QProgressBar {
    background: $line; border: none; border-radius: 2px; color: transparent;
    min-height: 4px; max-height: 4px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar::chunk:disabled { background: $disabled; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 8px; }
QSplitter::handle:vertical { height: 8px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $line; }
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $line; }
QDockWidget {
    color: $text; font-weight: 600; border: none;
    titlebar-close-icon: url("${images}close.svg"); titlebar-normal-icon: url("${images}float.svg");
}
QDockWidget::title { background: $window; text-align: left; padding: 6px 8px; }
QDockWidget::close-button, QDockWidget::float-button {
    background: transparent; border: none; border-radius: 4px; padding: 0; icon-size: 14px;
    width: 18px; height: 18px;
}
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $hover; }
QGroupBox {
    background: transparent; border: 1px solid $line; border-radius: 8px;
    margin-top: ${gap}px; padding: 8px 8px 8px 8px; font-weight: 600;
}
QGroupBox::title {
    subcontrol-origin: margin; subcontrol-position: top left; left: 2px; padding: 0 0 4px 0;
    color: $secondary;
}
QGroupBox::title:disabled { color: $disabled; }
""")


def stylesheet(colours: Mapping[str, str], *, images: str, font_pixels: int) -> str:
    """Fill the template.

    `images` stands before the file names of the small drawings; titles follow the size of the
    application's font.
    """
    return _TEMPLATE.substitute(
        colours,
        images=images,
        small=max(10, round(font_pixels * 11 / 13)),
        gap=font_pixels + 8,
    )
