"""What the help says of the dialogs: saving, presets, keys, preferences and their buttons."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

DIALOG_TOPICS = (
    Topic(("saveKind",), QT_TRANSLATE_NOOP("Help",
        "What kind of file is written. TIFF and NPY with floating-point numbers keep every value"
        " exactly; PNG has whole levels, JPEG and WebP are smaller and change pixels a little."
        " What gets lost stands below before you save.")),
    Topic(("saveMapping", "saveLow", "saveHigh"), QT_TRANSLATE_NOOP("Help",
        "Files with levels need to know which value is black and which is white. Values beyond"
        " them are cut off; how many that are is counted below."),
        QT_TRANSLATE_NOOP("Help", "level = 255 × (value − first) / (last − first), rounded; with"
        " 16 bits 65535 instead of 255")),
    Topic(("saveQuality", "saveQualitySlider"), QT_TRANSLATE_NOOP("Help",
        "How much the compression may change the picture: 100 is the best picture, 1 the smallest"
        " file. For values that are to be computed with later choose a kind of file without"
        " loss.")),
    Topic(("saveCompressed", "saveLossless"), QT_TRANSLATE_NOOP("Help",
        "Whether, or how, the file is compressed. Without loss means that every pixel is read"
        " again exactly as it was saved; the file takes longer to write or is larger.")),
    Topic(("savePath", "saveBrowse"), QT_TRANSLATE_NOOP("Help",
        "The folder and name of the file. It is complete or not there at all, never half written,"
        " and one that exists is replaced only after you were asked.")),
    Topic(("saveStop",), QT_TRANSLATE_NOOP("Help",
        "Counts, for the whole picture, how many pixels lie beyond the levels of the file and"
        " would be cut off; or stops counting. Saving does not wait for it.")),
    Topic(("presetName", "presetGroup", "presetNote"), QT_TRANSLATE_NOOP("Help",
        "What the list of presets says of yours: its name, the section it stands in and a note."
        " The search of the list looks at all three.")),
    Topic(("presetFilter", "presetResetFilter"), QT_TRANSLATE_NOOP("Help",
        "Shows only those of your presets that have the words in their name, group or note. The"
        " others are not changed; an empty filter shows all again.")),
    Topic(("presetTree",), QT_TRANSLATE_NOOP("Help",
        "All presets that you kept, by group. Choose one to change its name, group and note beside"
        " the list; several can be deleted or exported together.")),
    Topic(("presetUndo", "presetDelete"), QT_TRANSLATE_NOOP("Help",
        "Deletes the chosen presets from your list; Undo brings them back while the list is open."
        " Recipes that used them keep their weights.")),
    Topic(("presetImport", "presetExport"), QT_TRANSLATE_NOOP("Help",
        "Presets travel as a file: export the chosen ones, or all, and import them on another"
        " computer. A name that is taken already gets a number.")),
    Topic(("keysSearch", "keysList"), QT_TRANSLATE_NOOP("Help",
        "All actions with their keys. Type a word of what you want to do, or a key such as Ctrl+K;"
        " Return or a double click does what is chosen.")),
    Topic(("prefer-themeMenu",), QT_TRANSLATE_NOOP("Help",
        "Light, dark, or as the system is. It is applied at once; the pictures and the ground"
        " behind them do not follow the theme.")),
    Topic(("prefer-languageMenu", "languageMenu", "language-*"), QT_TRANSLATE_NOOP("Help",
        "The language of the window. It changes when Kernelscope is started again; files and"
        " recipes are the same in every language.")),
    Topic(("preferNumbers", "actionNumbers"), QT_TRANSLATE_NOOP("Help",
        "Writes its value on each pixel that is large enough on the screen. Zoom in until a pixel"
        " is about 40 screen pixels wide to see them.")),
    Topic(("preferClearRecent", "recent-clear"), QT_TRANSLATE_NOOP("Help",
        "Forgets which files were opened, in the menu File too. The files themselves stay where"
        " they are.")),
    Topic(("preferReset", "actionResetLayout"), QT_TRANSLATE_NOOP("Help",
        "Arranges the window and its panels as at the first start. The picture, the recipe and how"
        " values are shown stay as they are.")),
    Topic(("preferClose", "presetClose", "keysClose", "answer-RejectRole"),
        QT_TRANSLATE_NOOP("Help",
        "Closes the dialog; Esc does the same. What was applied already stays, what was not"
        " confirmed is dropped.")),
    Topic(("answer-AcceptRole",), QT_TRANSLATE_NOOP("Help",
        "Does what the dialog asks about, with what its fields say, and closes it. The Return key"
        " does the same while this is the main button.")),
    Topic(("answer-DestructiveRole",), QT_TRANSLATE_NOOP("Help",
        "Goes on without keeping what was changed. Choose it only if you do not need the changes:"
        " they cannot be brought back.")),
    Topic(("answer-ActionRole",), QT_TRANSLATE_NOOP("Help",
        "Does what its name says while the dialog stays open. You can still choose another button"
        " afterwards.")),
)  # fmt: skip
